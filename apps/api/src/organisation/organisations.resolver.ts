import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { answer } from '../platform/graphql/answer.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { isId } from '../platform/ids.js';
import {
  CreateUnitInput,
  EditUnitInput,
  Organisation,
  RemoveUnitInput,
  Unit,
  UnitPayload,
} from './organisation.graphql.js';
import { OrganisationsReads } from './organisations.reads.js';
import type { UnitNode } from './units.loader.js';
import { liveProjectsLoader, UnitsReads } from './units.reads.js';
import { UnitsService } from './units.service.js';

/** What a mutation of a unit answers with: the unit as it is now, or the id of the one that is gone. */
interface UnitAnswer {
  readonly unit: UnitNode | null;
  readonly removedId: string | null;
}

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(
    private readonly organisations: OrganisationsReads,
    private readonly units: UnitsReads,
  ) {}

  @Query(() => Organisation, {
    nullable: true,
    description: 'One organisation by the name in the address bar; null when there is none that you may see.',
  })
  @Needs('organisation.read')
  organisation(
    @Context() context: GraphContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<Organisation | null> {
    return this.organisations.bySlug(actorOf(context), slug);
  }

  @ResolveField('units', () => [Unit], {
    description: 'The whole unit tree, parents before children, by name within a parent.',
  })
  @Needs('organisation.read')
  unitTree(@Parent() organisation: Organisation, @Context() context: GraphContext): Promise<UnitNode[]> {
    return this.units.tree(actorOf(context), organisation.id);
  }
}

@Resolver(() => Unit)
export class UnitsResolver {
  constructor(
    private readonly service: UnitsService,
    private readonly units: UnitsReads,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('liveProjects', () => Int, { description: 'Live projects in the unit itself.' })
  @Needs('organisation.read')
  liveProjects(@Parent() unit: UnitNode, @Context() context: GraphContext): Promise<number> {
    return liveProjectsLoader(context, actorOf(context), this.reads, this.clock.today()).load(unit.id);
  }

  @Mutation(() => UnitPayload)
  @Needs('unit.edit')
  createUnit(@Context() context: GraphContext, @Args('input') input: CreateUnitInput) {
    return answer<UnitAnswer>(async () =>
      this.now(context, await this.service.create(actorOf(context), input)),
    );
  }

  @Mutation(() => UnitPayload)
  @Needs('unit.edit')
  editUnit(@Context() context: GraphContext, @Args('input') input: EditUnitInput) {
    return answer<UnitAnswer>(
      async () => {
        await this.service.edit(actorOf(context), input);
        return this.now(context, input.id);
      },
      () => this.now(context, input.id),
    );
  }

  @Mutation(() => UnitPayload)
  @Needs('unit.edit')
  removeUnit(@Context() context: GraphContext, @Args('input') input: RemoveUnitInput) {
    return answer<UnitAnswer>(
      async () => {
        await this.service.remove(actorOf(context), input);
        return { unit: null, removedId: input.id };
      },
      () => this.now(context, input.id),
    );
  }

  private async now(context: GraphContext, id: string): Promise<UnitAnswer> {
    return { unit: isId(id) ? await this.units.byId(actorOf(context), id) : null, removedId: null };
  }
}
