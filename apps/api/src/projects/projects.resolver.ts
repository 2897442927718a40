import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, Unit } from '../organisation/organisation.graphql.js';
import { OrganisationsReads } from '../organisation/organisations.reads.js';
import { unitsLoader, type UnitNode } from '../organisation/units.loader.js';
import { Person } from '../people/person.graphql.js';
import { peopleLoader, type PersonNode } from '../people/people.loader.js';
import { History } from '../platform/audit/history.js';
import { HistoryEntry } from '../platform/audit/history.graphql.js';
import { Reads } from '../platform/database/reads.js';
import { answer } from '../platform/graphql/answer.js';
import { pageSize } from '../platform/graphql/connection.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { isId } from '../platform/ids.js';
import {
  ChangeProjectStatusInput,
  CreateProjectInput,
  EditProjectInput,
  JoinTeamInput,
  LeaveTeamInput,
  Project,
  ProjectPayload,
  SetProjectVisibilityInput,
  TeamMember,
} from './project.graphql.js';
import { ProjectsReads, type ProjectNode, type TeamMemberNode } from './projects.reads.js';
import { ProjectsService } from './projects.service.js';

@Resolver(() => Project)
export class ProjectsResolver {
  constructor(
    private readonly service: ProjectsService,
    private readonly projects: ProjectsReads,
    private readonly organisations: OrganisationsReads,
    private readonly history: History,
    private readonly reads: Reads,
  ) {}

  @Query(() => Project, {
    nullable: true,
    description:
      'One project by id, whatever organisation it is in; null when there is none that you may see.',
  })
  @Needs('project.read')
  async project(
    @Context() context: GraphContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProjectNode | null> {
    return isId(id) ? this.projects.byId(actorOf(context), id) : null;
  }

  @ResolveField('unit', () => Unit, { nullable: true })
  @Needs('organisation.read')
  async unit(@Parent() project: ProjectNode, @Context() context: GraphContext): Promise<UnitNode | null> {
    return project.unitId === null
      ? null
      : unitsLoader(context, actorOf(context), this.reads).load(project.unitId);
  }

  @ResolveField('team', () => [TeamMember])
  @Needs('project.read')
  team(@Parent() project: ProjectNode): readonly TeamMemberNode[] {
    return project.members;
  }

  @ResolveField('history', () => [HistoryEntry])
  @Needs('project.read')
  async historyOf(
    @Parent() project: ProjectNode,
    @Context() context: GraphContext,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<HistoryEntry[]> {
    const inside = actorOf(context).memberships.some((one) => one.organisationId === project.organisationId);
    return inside ? this.history.of('project', project.id, pageSize(first)) : [];
  }

  @ResolveField('organisation', () => Organisation, {
    nullable: true,
    description: 'Null for work of another organisation that was opened to the system.',
  })
  @Needs('organisation.read')
  organisation(
    @Parent() project: ProjectNode,
    @Context() context: GraphContext,
  ): Promise<Organisation | null> {
    return this.organisations.byId(actorOf(context), project.organisationId);
  }

  @Mutation(() => ProjectPayload)
  @Needs('project.create')
  createProject(@Context() context: GraphContext, @Args('input') input: CreateProjectInput) {
    return answer(async () => this.now(context, await this.service.create(actorOf(context), input)));
  }

  @Mutation(() => ProjectPayload)
  @Needs('project.edit')
  editProject(@Context() context: GraphContext, @Args('input') input: EditProjectInput) {
    return this.changed(context, input.id, () => this.service.edit(actorOf(context), input));
  }

  @Mutation(() => ProjectPayload)
  @Needs('project.move')
  changeProjectStatus(@Context() context: GraphContext, @Args('input') input: ChangeProjectStatusInput) {
    return this.changed(context, input.id, () => this.service.changeStatus(actorOf(context), input));
  }

  @Mutation(() => ProjectPayload)
  @Needs('project.set-visibility')
  setProjectVisibility(@Context() context: GraphContext, @Args('input') input: SetProjectVisibilityInput) {
    return this.changed(context, input.id, () => this.service.setVisibility(actorOf(context), input));
  }

  @Mutation(() => ProjectPayload)
  @Needs('project.edit')
  joinTeam(@Context() context: GraphContext, @Args('input') input: JoinTeamInput) {
    return this.changed(context, input.projectId, () => this.service.joinTeam(actorOf(context), input));
  }

  @Mutation(() => ProjectPayload)
  @Needs('project.edit')
  leaveTeam(@Context() context: GraphContext, @Args('input') input: LeaveTeamInput) {
    return this.changed(context, input.projectId, () => this.service.leaveTeam(actorOf(context), input));
  }

  private async now(context: GraphContext, id: string): Promise<{ project: ProjectNode | null }> {
    return { project: isId(id) ? await this.projects.byId(actorOf(context), id) : null };
  }

  /** Accepted or refused, the answer carries the project as it is now. */
  private changed(context: GraphContext, id: string, work: () => Promise<void>) {
    return answer(
      async () => {
        await work();
        return this.now(context, id);
      },
      () => this.now(context, id),
    );
  }
}

@Resolver(() => TeamMember)
export class TeamMembersResolver {
  constructor(private readonly reads: Reads) {}

  @ResolveField('person', () => Person)
  @Needs('organisation.read')
  async person(@Parent() member: TeamMemberNode, @Context() context: GraphContext): Promise<PersonNode> {
    const person = await peopleLoader(context, actorOf(context), this.reads).load(member.personId);
    if (person === null) throw new Error('a team member without a person');
    return person;
  }
}
