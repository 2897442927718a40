import { Args, Context, Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '@tributary/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Organisation } from '../organisation/organisation.graphql.js';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { connectionOf, pageSize } from '../platform/graphql/connection.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { asksFor } from '../platform/graphql/selection.js';
import { Day } from '../platform/graphql/scalars.js';
import { notAllowed } from '../platform/refusal.js';
import { Project } from '../projects/project.graphql.js';
import { ProjectsReads, type ProjectNode } from '../projects/projects.reads.js';
import { alignmentsWhere, proposalsAround } from './alignments.reads.js';
import { MyWork, SearchHit } from './my-work.graphql.js';
import { ProjectFacets, ProjectFilter, ProjectRow, ProjectSort } from './portfolio.graphql.js';
import { PortfolioReads } from './portfolio.reads.js';
import { RollUp, RollUpFilter } from './roll-up.graphql.js';
import { RollUpReads, type RollUpNode } from './roll-up.reads.js';
import { SearchReads } from './search.reads.js';

export const ProjectRowConnection = connectionOf(() => ProjectRow, 'ProjectRow');

/** What alignment adds to an organisation: lists, figures and what waits for somebody. */
@Resolver(() => Organisation)
export class OrganisationAlignmentResolver {
  constructor(
    private readonly portfolio: PortfolioReads,
    private readonly rollUps: RollUpReads,
    private readonly searches: SearchReads,
    private readonly projectsReads: ProjectsReads,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('projects', () => ProjectRowConnection, {
    description: 'All projects one may know of. Team-level work is masked; confidential work is absent.',
  })
  @Needs('organisation.read')
  projects(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | undefined,
    @Args('filter', { type: () => ProjectFilter, nullable: true }) filter: ProjectFilter | undefined,
    @Args('sort', { type: () => ProjectSort, nullable: true }) sort: ProjectSort | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.portfolio.projects(actorOf(context), organisation.id, {
      first,
      counted: asksFor(info, 'totalCount'),
      after: after ?? null,
      filter: filter ?? {},
      sort: sort ?? null,
    });
  }

  @ResolveField('projectFacets', () => ProjectFacets, {
    description:
      'How many projects fall under each value of each facet, each counted with the other filters in force.',
  })
  @Needs('organisation.read')
  projectFacets(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('filter', { type: () => ProjectFilter, nullable: true }) filter?: ProjectFilter,
  ) {
    return this.portfolio.facets(actorOf(context), organisation.id, filter ?? {});
  }

  @ResolveField('confidentialProjects', () => ProjectRowConnection, {
    description: 'Confidential work one has a right to, in a list of its own.',
  })
  @Needs('organisation.read')
  confidentialProjects(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.portfolio.projects(actorOf(context), organisation.id, {
      first,
      counted: asksFor(info, 'totalCount'),
      after: after ?? null,
      filter: {},
      sort: null,
      confidential: true,
    });
  }

  @ResolveField('projectByCode', () => Project, { nullable: true })
  @Needs('project.read')
  projectByCode(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('code') code: string,
  ): Promise<ProjectNode | null> {
    return this.projectsReads.byCode(actorOf(context), organisation.id, code);
  }

  @ResolveField('rollUp', () => RollUp, {
    description: 'How projects add up to goals, as it is recorded now or as it stood on a day.',
  })
  @Needs('organisation.read')
  rollUp(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('filter', { type: () => RollUpFilter, nullable: true }) filter: RollUpFilter | undefined,
    @Args('asOf', { type: () => Day, nullable: true }) asOf: string | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RollUpNode> {
    return this.rollUps.rollUp(
      actorOf(context),
      organisation.id,
      filter ?? {},
      asOf ?? null,
      asksFor(info, 'units'),
    );
  }

  @ResolveField('search', () => [SearchHit], {
    description: 'Projects, people and goals whose words match, best first.',
  })
  @Needs('organisation.read')
  search(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<SearchHit[]> {
    return this.searches.search(actorOf(context), organisation.id, text, pageSize(first));
  }

  @ResolveField('myWork', () => MyWork, {
    description: 'What waits for the person who asks: proposals to answer, links to confirm, own projects.',
  })
  @Needs('organisation.read')
  async myWork(@Parent() organisation: Organisation, @Context() context: GraphContext) {
    const actor = actorOf(context);
    const membership = actor.memberships.find((one) => one.organisationId === organisation.id);
    if (
      membership === undefined ||
      !can(actor, 'organisation.read', { kind: 'organisation', organisationId: organisation.id })
    )
      throw notAllowed('You have no part in this organisation.');
    const person = membership.personId;
    const [projects, proposed, unconfirmed] = await Promise.all([
      this.portfolio.ofPerson(actor, organisation.id, person),
      alignmentsWhere(actor, this.reads, this.clock.today(), organisation.id, (values) =>
        proposalsAround(membership, values),
      ),
      alignmentsWhere(
        actor,
        this.reads,
        this.clock.today(),
        organisation.id,
        (values) => `alignment.status = 'AGREED' AND NOT alignment.confirmed AND project.id IN (
          SELECT project_id FROM team_member WHERE person_id = ${values.add(person)}::uuid AND to_date IS NULL)`,
      ),
    ]);
    return {
      projects,
      toAnswer: proposed.filter((link) => link.allowedActions.includes('alignment.answer')),
      toConfirm: unconfirmed.filter((link) => link.allowedActions.includes('alignment.confirm')),
      waiting: proposed.filter(
        (link) => link.raisedById === person && !link.allowedActions.includes('alignment.answer'),
      ),
    };
  }
}
