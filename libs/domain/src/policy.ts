import type { Visibility } from './projects/project.js';
import { type Role, type TeamRole, WRITING_TEAM_ROLES } from './people/role.js';

/** A role in force today. `unitId` null: the whole organisation. */
export interface RoleInForce {
  readonly role: Role;
  readonly unitId: string | null;
}

/** What an account may act as in one organisation. */
export interface Membership {
  readonly organisationId: string;
  readonly personId: string;
  readonly roles: readonly RoleInForce[];
}

/** Whoever asks. Signed out: no actor at all, so the policy is never reached. */
export interface Actor {
  readonly accountId: string;
  readonly memberships: readonly Membership[];
}

export interface OrganisationSubject {
  readonly kind: 'organisation';
  readonly organisationId: string;
}

/** `unitPath` runs from the root unit to the unit itself; empty when the register gave no unit. */
export interface ProjectSubject {
  readonly kind: 'project';
  readonly organisationId: string;
  readonly unitPath: readonly string[];
  /** As in force today: confidential work whose date has come is OPEN. */
  readonly visibility: Visibility;
  /** The team of today. */
  readonly team: readonly { readonly personId: string; readonly role: TeamRole }[];
}

export interface GoalSubject {
  readonly kind: 'goal';
  readonly organisationId: string;
  readonly unitPath: readonly string[];
  readonly ownerId: string | null;
}

/** A link, seen from both its ends. `raisedBySide` says who has to answer: the other side. */
export interface AlignmentSubject {
  readonly kind: 'alignment';
  readonly project: ProjectSubject;
  readonly goal: GoalSubject;
  readonly raisedBySide: 'PROJECT' | 'GOAL';
}

export type Subject = OrganisationSubject | ProjectSubject | GoalSubject | AlignmentSubject;

export const ORGANISATION_ACTIONS = [
  'organisation.read',
  'organisation.edit',
  'unit.edit',
  'person.edit',
  'person.read-contact',
  'goal.create',
  'project.create',
  'project.list-confidential',
  'import.run',
  'audit.read',
] as const;
export const PROJECT_ACTIONS = [
  'project.read',
  'project.edit',
  'project.move',
  'project.set-visibility',
  'alignment.propose',
  'cycle.read',
  'cycle.edit',
  'comment.write',
] as const;
export const GOAL_ACTIONS = ['goal.read', 'goal.edit', 'alignment.invite'] as const;
export const ALIGNMENT_ACTIONS = [
  'alignment.read',
  'alignment.answer',
  'alignment.withdraw',
  'alignment.share',
] as const;

export type OrganisationAction = (typeof ORGANISATION_ACTIONS)[number];
export type ProjectAction = (typeof PROJECT_ACTIONS)[number];
export type GoalAction = (typeof GOAL_ACTIONS)[number];
export type AlignmentAction = (typeof ALIGNMENT_ACTIONS)[number];
export type Action = OrganisationAction | ProjectAction | GoalAction | AlignmentAction;

type ActionOn<S extends Subject> = S extends OrganisationSubject
  ? OrganisationAction
  : S extends ProjectSubject
    ? ProjectAction
    : S extends GoalSubject
      ? GoalAction
      : AlignmentAction;

const membershipIn = (actor: Actor, organisationId: string): Membership | undefined =>
  actor.memberships.find((membership) => membership.organisationId === organisationId);

const holds = (membership: Membership, roles: readonly Role[], unitPath: readonly string[] = []): boolean =>
  membership.roles.some(
    (inForce) =>
      roles.includes(inForce.role) && (inForce.unitId === null || unitPath.includes(inForce.unitId)),
  );

/** Roles that anybody who works in improvement holds somewhere; a reader only reads. */
const CONTRIBUTING: readonly Role[] = ['MEMBER', 'LEAD', 'COACH', 'QI_DIRECTOR', 'ADMINISTRATOR'];

function onOrganisation(membership: Membership, action: OrganisationAction): boolean {
  switch (action) {
    case 'organisation.read':
      return true;
    case 'person.read-contact':
      return membership.roles.some(
        (inForce) => CONTRIBUTING.includes(inForce.role) || inForce.role === 'EXECUTIVE',
      );
    case 'organisation.edit':
    case 'unit.edit':
    case 'person.edit':
      return holds(membership, ['ADMINISTRATOR']);
    case 'goal.create':
      return holds(membership, ['QI_DIRECTOR', 'EXECUTIVE']);
    case 'project.create':
      return membership.roles.some((inForce) => CONTRIBUTING.includes(inForce.role));
    case 'project.list-confidential':
    case 'audit.read':
      return holds(membership, ['QI_DIRECTOR']);
    case 'import.run':
      return holds(membership, ['QI_DIRECTOR', 'ADMINISTRATOR']);
  }
}

const inTeam = (membership: Membership, project: ProjectSubject, roles?: readonly TeamRole[]): boolean =>
  project.team.some(
    (member) =>
      member.personId === membership.personId && (roles === undefined || roles.includes(member.role)),
  );

function reads(actor: Actor, project: ProjectSubject): boolean {
  if (project.visibility === 'SYSTEM') return true;
  const membership = membershipIn(actor, project.organisationId);
  if (membership === undefined) return false;
  switch (project.visibility) {
    case 'OPEN':
      return true;
    case 'TEAM':
      return inTeam(membership, project) || holds(membership, ['COACH', 'QI_DIRECTOR'], project.unitPath);
    case 'CONFIDENTIAL':
      return inTeam(membership, project) || holds(membership, ['QI_DIRECTOR'], project.unitPath);
  }
}

const writes = (membership: Membership, project: ProjectSubject): boolean =>
  inTeam(membership, project, WRITING_TEAM_ROLES) ||
  holds(membership, ['COACH', 'QI_DIRECTOR'], project.unitPath);

function onProject(actor: Actor, action: ProjectAction, project: ProjectSubject): boolean {
  if (!reads(actor, project)) return false;
  if (action === 'project.read') return true;
  const membership = membershipIn(actor, project.organisationId);
  // What a team writes about its tests stays within its organisation, also where the project is open to the system.
  if (membership === undefined) return false;
  switch (action) {
    case 'cycle.read':
      return true;
    case 'comment.write':
      return (
        inTeam(membership, project) ||
        membership.roles.some(({ role }) => CONTRIBUTING.includes(role) || role === 'EXECUTIVE')
      );
    case 'cycle.edit':
    case 'project.edit':
    case 'project.move':
    case 'alignment.propose':
      return writes(membership, project);
    case 'project.set-visibility':
      return inTeam(membership, project, ['LEAD']) || holds(membership, ['QI_DIRECTOR'], project.unitPath);
  }
}

const steers = (membership: Membership, goal: GoalSubject): boolean =>
  goal.ownerId === membership.personId || holds(membership, ['QI_DIRECTOR', 'EXECUTIVE'], goal.unitPath);

function onGoal(actor: Actor, action: GoalAction, goal: GoalSubject): boolean {
  const membership = membershipIn(actor, goal.organisationId);
  if (membership === undefined) return false;
  return action === 'goal.read' || steers(membership, goal);
}

function onAlignment(actor: Actor, action: AlignmentAction, link: AlignmentSubject): boolean {
  if (!reads(actor, link.project)) return false;
  const membership = membershipIn(actor, link.goal.organisationId);
  if (membership === undefined) return false;
  const projectSide = writes(membership, link.project);
  const goalSide = steers(membership, link.goal);
  switch (action) {
    case 'alignment.read':
      return true;
    case 'alignment.answer':
      return link.raisedBySide === 'PROJECT' ? goalSide : projectSide;
    case 'alignment.withdraw':
      return projectSide || goalSide;
    case 'alignment.share':
      return projectSide;
  }
}

/**
 * The one policy. Deny by default: an actor without a membership in the subject's organisation may do nothing there,
 * except read work that its owners opened to the whole system.
 */
export function can<S extends Subject>(actor: Actor, action: ActionOn<S>, subject: S): boolean {
  switch (subject.kind) {
    case 'organisation': {
      const membership = membershipIn(actor, subject.organisationId);
      return membership !== undefined && onOrganisation(membership, action as OrganisationAction);
    }
    case 'project':
      return onProject(actor, action as ProjectAction, subject);
    case 'goal':
      return onGoal(actor, action as GoalAction, subject);
    case 'alignment':
      return onAlignment(actor, action as AlignmentAction, subject);
  }
}

const ACTIONS_ON = {
  organisation: ORGANISATION_ACTIONS,
  project: PROJECT_ACTIONS,
  goal: GOAL_ACTIONS,
  alignment: ALIGNMENT_ACTIONS,
} as const satisfies Record<Subject['kind'], readonly Action[]>;

/** What the actor may do with the subject: published on each node, so that a screen draws its buttons from it. */
export const allowedActions = (actor: Actor, subject: Subject): Action[] =>
  (ACTIONS_ON[subject.kind] as readonly Action[]).filter((action) => can(actor, action as never, subject));
