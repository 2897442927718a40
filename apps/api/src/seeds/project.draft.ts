import { randomUUID } from 'node:crypto';
import {
  statusWord,
  WRITING_TEAM_ROLES,
  type AlignmentSide,
  type AlignmentStatus,
  type ProjectMoved,
  type ProjectOutcome,
  type ProjectStatus,
  type Purpose,
  type TeamRole,
} from '@tributary/domain';
import { Alignment } from '../alignment/alignment.entity.js';
import { changesBetween } from '../platform/work.js';
import { Project } from '../projects/project.entity.js';
import { IdeaDraft } from './cycle.draft.js';
import { Draft, type Given, type GoalRef, type PersonRef, type Ref, type Span, type Step } from './draft.js';

/** How a link came about. Days left out are the day in force; whoever is left out is not recorded. */
export interface LinkSaid {
  /** Per cent of the project's effort. */
  readonly share?: number;
  readonly contribution?: string;
  readonly raisedBy?: Ref;
  readonly raisedOn?: string;
  readonly answeredBy?: Ref;
  readonly answeredOn?: string;
}

interface LinkDraft {
  readonly id: string;
  readonly goal: GoalRef;
  readonly status: AlignmentStatus;
  readonly said: LinkSaid;
  readonly side: AlignmentSide | null;
  readonly reason: string | null;
  readonly day: () => string | null;
}

interface BuiltProject extends Ref {
  readonly organisationId: string;
  readonly code: string;
  readonly title: string;
  readonly version: number;
  readonly links: readonly { readonly id: string; readonly goalId: string }[];
  readonly team: readonly { readonly id: string; readonly personId: string; readonly role: TeamRole }[];
}

const UNREMARKABLE = { pausedFrom: null, restartOn: null, outcome: null, statusReason: null } as const;

const LINK_SENTENCE: Readonly<
  Record<Exclude<AlignmentStatus, 'PROPOSED'>, { action: string; sentence: string }>
> = {
  AGREED: { action: 'alignment.agree', sentence: 'Agreed that it serves' },
  DECLINED: { action: 'alignment.decline', sentence: 'Declined that it serves' },
  WITHDRAWN: { action: 'alignment.withdraw', sentence: 'Withdrew the link to' },
};

export class ProjectDraft extends Draft<BuiltProject> {
  /** Given by the year's series when it is written, unless said. */
  code: string | null = null;
  readonly text: Partial<Omit<Project, 'id' | 'organisationId' | 'title' | 'status' | 'version' | 'code'>> =
    {};
  readonly team: {
    id: string;
    person: PersonRef;
    role: TeamRole;
    from: () => string | null;
    to: string | null;
  }[] = [];
  private readonly standings: {
    readonly on: () => string | null;
    readonly moved: Omit<ProjectMoved, 'closedOn'>;
  }[] = [];
  private readonly links: LinkDraft[] = [];
  private readonly ideas: IdeaDraft[] = [];

  constructor(
    given: Given,
    organisation: Ref,
    readonly title: string,
    day: string | null,
  ) {
    super(given, organisation, day);
  }

  in(unit: Ref): this {
    return this.saying({ unitId: unit.id });
  }

  coded(code: string): this {
    this.code = code;
    return this;
  }

  /** Any of the parts of the charter and the facts about it, as the columns are called. */
  saying(text: typeof this.text): this {
    Object.assign(this.text, text);
    return this;
  }

  withAim(aim: string, by: string | null = null): this {
    return this.saying({ aim, aimBy: by });
  }

  servingAs(purpose: Purpose): this {
    return this.saying({ purpose });
  }

  /** Recorded effort in WTE-days. */
  withEffort(days: number): this {
    return this.saying({ effortDays: days });
  }

  /** Came in with a register, so that anything may be missing. */
  fromRegister(reference: string, statusThere: string): this {
    return this.saying({ origin: 'IMPORT', registerReference: reference, registerStatus: statusThere });
  }

  ledBy(person: PersonRef, span: Span = {}): this {
    return this.with(person, 'LEAD', span);
  }

  with(person: PersonRef, role: TeamRole, span: Span = {}): this {
    const { from } = span;
    this.team.push({
      id: randomUUID(),
      person,
      role,
      from: from === undefined ? this.today() : () => from,
      to: span.to ?? null,
    });
    return this;
  }

  idea = (): this => this.enters('IDEA');
  planning = (): this => this.enters('PLANNING');
  testing = (): this => this.enters('TESTING');
  implementing = (): this => this.enters('IMPLEMENTING');
  sustaining = (): this => this.enters('SUSTAINING');

  /** Only work from a register may pause without a day or a reason. */
  paused(why: { readonly restartOn: string | null; readonly reason?: string | null }): this {
    const pausedFrom = this.standsAs('TESTING');
    return this.enters('PAUSED', {
      pausedFrom,
      restartOn: why.restartOn,
      statusReason: why.reason === undefined ? 'The ward is short of staff.' : why.reason,
    });
  }

  closed(outcome: ProjectOutcome, reason = 'It did what it set out to do.'): this {
    this.standsAs('TESTING');
    return this.enters('CLOSED', { outcome, statusReason: reason });
  }

  teamLevel(): this {
    return this.saying({ visibility: 'TEAM' });
  }

  openToTheSystem(): this {
    return this.saying({ visibility: 'SYSTEM' });
  }

  confidentialUntil(day: string): this {
    return this.saying({ visibility: 'CONFIDENTIAL', confidentialUntil: day });
  }

  agreedWith(goal: GoalRef, said: LinkSaid = {}): this {
    return this.linked(goal, 'AGREED', said);
  }

  proposedTo(goal: GoalRef, said: LinkSaid = {}): this {
    return this.linked(goal, 'PROPOSED', said);
  }

  /** Waits for the project's team: the goal's owner asked. */
  invitedTo(goal: GoalRef, said: LinkSaid = {}): this {
    return this.linked(goal, 'PROPOSED', said, null, 'GOAL');
  }

  declinedFor(goal: GoalRef, reason: string, said: LinkSaid = {}): this {
    return this.linked(goal, 'DECLINED', said, reason);
  }

  withdrawnFrom(goal: GoalRef, reason: string, said: LinkSaid = {}): this {
    return this.linked(goal, 'WITHDRAWN', said, reason);
  }

  /** A change idea, on which tests are said. Its ramp takes the next letter. */
  trying(text: string, said: { readonly on?: string } = {}): IdeaDraft {
    const idea = new IdeaDraft(this, this.ideas.length, text, said);
    this.ideas.push(idea);
    return idea;
  }

  get leadId(): string | null {
    return this.team.find((member) => member.role === 'LEAD')?.person.id ?? null;
  }

  get writtenOn(): string {
    return this.given.clock.today();
  }

  /** The columns as they were when it was first recorded. `code` is filled in by the writer. */
  row(now: Date): Partial<Project> & Pick<Project, 'id' | 'organisationId' | 'title' | 'status'> {
    const startedOn = this.text.startedOn ?? this.recordedOn ?? this.given.clock.today();
    const { origin } = this.text;
    return {
      ...(origin === 'IMPORT'
        ? {}
        : { summary: 'A small change, tested before it spreads.', purpose: 'TEAM_LED' }),
      ...this.text,
      status: this.standings[0]?.moved.status ?? 'IDEA',
      id: this.id,
      organisationId: this.organisationId,
      title: this.title,
      startedOn,
      updatedAt: now,
    };
  }

  steps(): Step[] {
    const { title, organisationId } = this;
    const entry = { organisationId, entity: 'project', entityId: this.id, projectId: this.id };
    const lead = this.team.find((member) => member.role === 'LEAD');
    const by = lead?.person.id ?? null;
    const started: Step = {
      on: this.recordedOn,
      by,
      entry: {
        ...entry,
        action: 'project.create',
        sentence: 'Started the project.',
        changes: changesBetween({}, { title }),
      },
    };
    const stood = this.standings.map(({ on, moved }) => ({
      on: on(),
      moved: { ...moved, closedOn: moved.status === 'CLOSED' ? (on() ?? this.given.clock.today()) : null },
    }));
    const moves = stood.slice(1).map(({ on, moved }, index): Step => {
      const before = stood[index]?.moved ?? moved;
      return {
        on,
        by,
        entry: {
          ...entry,
          action: 'project.move',
          sentence: `${statusWord(before.status)} to ${statusWord(moved.status)}.`,
          reason: moved.statusReason,
          changes: changesBetween(before, moved),
        },
        change: (manager, at) => manager.update(Project, { id: this.id }, { ...moved, updatedAt: at }),
      };
    });
    const joined = this.team
      .filter((member) => member !== lead)
      .map((member): Step => {
        const sentence = `Joined the team as ${partOf(member.role)}.`;
        const changes = changesBetween({}, { person: member.person.name });
        return { on: member.from(), by, entry: { ...entry, action: 'project.edit', sentence, changes } };
      });
    const left = this.team
      .filter((member) => member.to !== null && member.to <= this.given.clock.today())
      .map((member): Step => {
        const sentence = `Left the team as ${partOf(member.role)}.`;
        const changes = changesBetween({ person: member.person.name }, { person: null });
        return { on: member.to, by, entry: { ...entry, action: 'project.edit', sentence, changes } };
      });
    return [
      started,
      ...joined,
      ...moves,
      ...left,
      ...this.links.flatMap((link) => this.linkSteps(link)),
      ...this.ideas.flatMap((idea) => idea.steps()),
      ...this.ideas.flatMap(({ cycles }) => cycles.flatMap((cycle) => cycle.linkSteps())),
    ];
  }

  protected built(): BuiltProject {
    const { id, organisationId, title } = this;
    return {
      id,
      organisationId,
      code: this.code ?? '',
      title,
      version: Math.max(1, this.standings.length),
      links: this.links.map((link) => ({ id: link.id, goalId: link.goal.id })),
      team: this.team.map((member) => ({ id: member.id, personId: member.person.id, role: member.role })),
    };
  }

  /** The status so far; `unless` begins a project of which none was said yet. */
  private standsAs(unless: ProjectStatus): ProjectStatus {
    if (this.standings.length === 0) this.enters(unless);
    return this.standings.at(-1)?.moved.status ?? unless;
  }

  enters(status: ProjectStatus, more: Partial<ProjectMoved> = {}): this {
    this.standings.push({ on: this.today(), moved: { ...UNREMARKABLE, ...more, status } });
    return this;
  }

  private linked(
    goal: GoalRef,
    status: AlignmentStatus,
    said: LinkSaid,
    reason: string | null = null,
    side: AlignmentSide | null = null,
  ): this {
    this.links.push({ id: randomUUID(), goal, status, said, reason, side, day: this.today() });
    return this;
  }

  /** Whoever writes in the project proposes; anybody else who raises a link speaks for the goal. */
  private sideOf(link: LinkDraft): AlignmentSide {
    const { raisedBy } = link.said;
    if (link.side !== null) return link.side;
    if (raisedBy === undefined) return 'PROJECT';
    const writes = this.team.some(
      ({ person, role }) => person.id === raisedBy.id && WRITING_TEAM_ROLES.includes(role),
    );
    return writes ? 'PROJECT' : 'GOAL';
  }

  private linkSteps(link: LinkDraft): Step[] {
    const { goal, said, status, reason } = link;
    const { organisationId } = this;
    const side = this.sideOf(link);
    const lead = this.team.find((member) => member.role === 'LEAD');
    const raisedById = said.raisedBy?.id ?? (side === 'PROJECT' ? (lead?.person.id ?? null) : null);
    const share = said.share ?? null;
    const contribution = said.contribution ?? 'Fewer harmed each month, counted the way the goal counts.';
    const entry = {
      organisationId,
      entity: 'alignment',
      entityId: link.id,
      projectId: this.id,
      goalId: goal.id,
    };
    const raised: Step = {
      on: said.raisedOn ?? link.day(),
      by: raisedById,
      entry: {
        ...entry,
        action: 'alignment.propose',
        sentence: `${side === 'PROJECT' ? 'Proposed that it serves' : 'Invited it to serve'} “${goal.title}”.`,
        changes: changesBetween({}, { share, contribution }),
      },
      change: (manager, at) =>
        manager.insert(Alignment, {
          id: link.id,
          organisationId,
          projectId: this.id,
          goalId: goal.id,
          status: 'PROPOSED',
          share,
          contribution,
          raisedBySide: side,
          raisedById,
          raisedAt: at,
        }),
    };
    if (status === 'PROPOSED') return [raised];
    const { action, sentence } = LINK_SENTENCE[status];
    const answeredById = said.answeredBy?.id ?? null;
    const answered: Step = {
      on: said.answeredOn ?? link.day(),
      by: answeredById,
      entry: {
        ...entry,
        action,
        sentence: `${sentence} “${goal.title}”.`,
        reason,
        changes: changesBetween({ status: 'PROPOSED' }, { status }),
      },
      change: (manager, at) =>
        manager.update(Alignment, { id: link.id }, { status, reason, answeredById, answeredAt: at }),
    };
    return [raised, answered];
  }
}

const partOf = (role: TeamRole): string => role.toLowerCase().replace('_', ' ');
