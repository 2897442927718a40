import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChangeIdea } from '../drivers/change-idea.graphql.js';
import type { ChangeIdeaNode } from '../drivers/change-ideas.reads.js';
import { Organisation } from '../organisation/organisation.graphql.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { notAllowed } from '../platform/refusal.js';
import { ProjectLabel } from '../projects/project.graphql.js';
import { FidelityDistribution } from './fidelity.graphql.js';
import { FidelityReads } from './fidelity.reads.js';
import { CoachedProject, MyCycles, WaitingCycle } from './my-cycles.graphql.js';
import { MyCyclesReads, type MyCyclesNode } from './my-cycles.reads.js';

/** What tests of change add to an organisation. */
@Resolver(() => Organisation)
export class OrganisationCyclesResolver {
  constructor(private readonly fidelityReads: FidelityReads) {}

  @ResolveField('fidelity', () => FidelityDistribution, {
    description:
      'How many projects keep each feature of a PDSA, in a unit and all beneath. Numbers without names; excludes confidential work.',
  })
  @Needs('organisation.read')
  fidelity(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('unitId', { type: () => ID, nullable: true }) unitId?: string | null,
  ): Promise<FidelityDistribution> {
    return this.fidelityReads.distribution(actorOf(context), organisation.id, unitId ?? null);
  }

  @ResolveField('myCycles', () => MyCycles)
  @Needs('organisation.read')
  myCycles(@Parent() organisation: Organisation, @Context() context: GraphContext): MyCyclesNode {
    const personId = actorOf(context).memberships.find(
      (one) => one.organisationId === organisation.id,
    )?.personId;
    if (personId === undefined) throw notAllowed('You have no part in this organisation.');
    return { organisationId: organisation.id, personId };
  }
}

@Resolver(() => MyCycles)
export class MyCyclesResolver {
  constructor(private readonly reads: MyCyclesReads) {}

  @ResolveField('waiting', () => [WaitingCycle], { description: 'Soonest due first.' })
  @Needs('cycle.read')
  waiting(@Parent() mine: MyCyclesNode, @Context() context: GraphContext): Promise<WaitingCycle[]> {
    return this.reads.waiting(actorOf(context), mine);
  }

  @ResolveField('ramps', () => [ChangeIdea], { description: 'Ramps one works on, the latest first.' })
  @Needs('cycle.read')
  ramps(@Parent() mine: MyCyclesNode, @Context() context: GraphContext): Promise<ChangeIdeaNode[]> {
    return this.reads.ramps(actorOf(context), mine);
  }

  @ResolveField('coached', () => [CoachedProject], {
    description: 'Projects one coaches, with what waits there.',
  })
  @Needs('cycle.read')
  coached(@Parent() mine: MyCyclesNode, @Context() context: GraphContext): Promise<CoachedProject[]> {
    return this.reads.coached(actorOf(context), context, mine);
  }

  @ResolveField('startIn', () => [ProjectLabel], {
    description: 'Projects in which one may start a test.',
  })
  @Needs('project.read')
  startIn(@Parent() mine: MyCyclesNode, @Context() context: GraphContext): Promise<ProjectLabel[]> {
    return this.reads.startIn(actorOf(context), mine);
  }
}
