import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, Unit } from '../organisation/organisation.graphql.js';
import { unitsLoader, type UnitNode } from '../organisation/units.loader.js';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { answer } from '../platform/graphql/answer.js';
import type { Connection } from '../platform/graphql/connection.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { isId } from '../platform/ids.js';
import type { PersonNode } from './people.loader.js';
import { PeopleReads } from './people.reads.js';
import { PeopleService } from './people.service.js';
import {
  CreatePersonInput,
  EditPersonInput,
  EndRoleInput,
  GrantRoleInput,
  InvitationPayload,
  InvitePersonInput,
  Person,
  PersonConnection,
  PersonPayload,
  RoleGrant,
} from './person.graphql.js';
import { leadsLoader, rolesLoader, type RoleGrantNode } from './roles.loader.js';

/** What a mutation of a person answers with: the person as they are now. */
interface PersonAnswer {
  readonly person: PersonNode | null;
}

@Resolver(() => Person)
export class PeopleResolver {
  constructor(
    private readonly service: PeopleService,
    private readonly people: PeopleReads,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('unit', () => Unit, { nullable: true })
  @Needs('organisation.read')
  async unit(@Parent() person: PersonNode, @Context() context: GraphContext): Promise<UnitNode | null> {
    return person.unitId === null
      ? null
      : unitsLoader(context, actorOf(context), this.reads).load(person.unitId);
  }

  @ResolveField('roles', () => [RoleGrant])
  @Needs('organisation.read')
  roles(@Parent() person: PersonNode, @Context() context: GraphContext): Promise<RoleGrantNode[]> {
    return rolesLoader(context, actorOf(context), this.reads, this.clock.today()).load(person.id);
  }

  @ResolveField('leads', () => Int, { description: 'Live projects this person leads today.' })
  @Needs('organisation.read')
  leads(@Parent() person: PersonNode, @Context() context: GraphContext): Promise<number> {
    return leadsLoader(context, actorOf(context), this.reads, this.clock.today()).load(person.id);
  }

  @Mutation(() => PersonPayload)
  @Needs('person.edit')
  createPerson(@Context() context: GraphContext, @Args('input') input: CreatePersonInput) {
    return answer<PersonAnswer>(async () =>
      this.now(context, await this.service.create(actorOf(context), input)),
    );
  }

  @Mutation(() => PersonPayload)
  @Needs('person.edit')
  editPerson(@Context() context: GraphContext, @Args('input') input: EditPersonInput) {
    return this.changed(context, input.id, () => this.service.edit(actorOf(context), input));
  }

  @Mutation(() => PersonPayload)
  @Needs('person.edit')
  grantRole(@Context() context: GraphContext, @Args('input') input: GrantRoleInput) {
    return this.changed(context, input.personId, () => this.service.grantRole(actorOf(context), input));
  }

  @Mutation(() => PersonPayload)
  @Needs('person.edit')
  endRole(@Context() context: GraphContext, @Args('input') input: EndRoleInput) {
    return this.changed(context, input.personId, () => this.service.endRole(actorOf(context), input));
  }

  @Mutation(() => InvitationPayload, {
    description: 'A link that lets the person choose a password; shown once.',
  })
  @Needs('person.edit')
  invitePerson(@Context() context: GraphContext, @Args('input') input: InvitePersonInput) {
    return answer(async () => ({ link: await this.service.invite(actorOf(context), input) }));
  }

  /** Accepted or refused, the answer carries the person as they are now. */
  private changed(context: GraphContext, id: string, work: () => Promise<void>) {
    return answer<PersonAnswer>(
      async () => {
        await work();
        return this.now(context, id);
      },
      () => this.now(context, id),
    );
  }

  private async now(context: GraphContext, id: string): Promise<PersonAnswer> {
    // Roles and the like were perhaps read before the change, earlier in the same request.
    context.loaders.clear();
    return { person: isId(id) ? await this.people.byId(actorOf(context), id) : null };
  }
}

@Resolver(() => RoleGrant)
export class RoleGrantsResolver {
  constructor(private readonly reads: Reads) {}

  @ResolveField('unit', () => Unit, { nullable: true })
  @Needs('organisation.read')
  async unit(@Parent() grant: RoleGrantNode, @Context() context: GraphContext): Promise<UnitNode | null> {
    return grant.unitId === null
      ? null
      : unitsLoader(context, actorOf(context), this.reads).load(grant.unitId);
  }
}

/** What the register adds to an organisation: the parent never imports the child. */
@Resolver(() => Organisation)
export class OrganisationPeopleResolver {
  constructor(private readonly register: PeopleReads) {}

  @ResolveField('people', () => PersonConnection)
  @Needs('organisation.read')
  people(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('search', { type: () => String, nullable: true }) search?: string | null,
    @Args('unitId', { type: () => ID, nullable: true }) unitId?: string | null,
    @Args('left', { type: () => Boolean, nullable: true }) left?: boolean | null,
  ): Promise<Connection<PersonNode>> {
    return this.register.page(actorOf(context), organisation.id, {
      first: first ?? 50,
      after: after ?? null,
      search: search ?? null,
      unitId: unitId ?? null,
      left: left ?? null,
    });
  }
}
