import { Injectable } from '@nestjs/common';
import {
  allowedActions,
  can,
  STATUS_CHANGES,
  type Actor,
  type ProjectSubject,
  type TeamRole,
} from '@tributary/domain';
import { Clock } from '../platform/clock.js';
import { Reads, Values } from '../platform/database/reads.js';
import type { Project, RegisterCell } from './project.graphql.js';
import { projectSubject, projectSubjectColumns, type ProjectSubjectRow } from './project-subject.js';

export interface TeamMemberNode {
  readonly id: string;
  readonly personId: string;
  readonly role: TeamRole;
  readonly from: string | null;
  readonly to: string | null;
}

export type ProjectNode = Project & {
  readonly organisationId: string;
  readonly unitId: string | null;
  readonly subject: ProjectSubject;
  readonly members: readonly TeamMemberNode[];
};

interface ProjectRow
  extends ProjectSubjectRow, Omit<Project, 'register' | 'gaps' | 'nextStatuses' | 'allowedActions'> {
  readonly unitId: string | null;
  readonly registerReference: string | null;
  readonly registerStatus: string | null;
  readonly registerUpdatedOn: string | null;
  readonly registerOther: Record<string, string>;
  readonly importId: string | null;
  readonly members: readonly TeamMemberNode[];
}

const COLUMNS = `project.id, project.version, project.code, project.title, project.summary, project.problem, project.aim,
  project.aim_from AS "aimFrom", project.aim_to AS "aimTo", project.aim_unit AS "aimUnit", project.aim_by AS "aimBy",
  project.aim_for AS "aimFor", project.rationale, project.scope, project.status, project.paused_from AS "pausedFrom",
  project.outcome, project.status_reason AS "statusReason", project.restart_on AS "restartOn", project.purpose,
  project.ambition, project.visibility, project.confidential_until AS "confidentialUntil",
  project.started_on AS "startedOn", project.closed_on AS "closedOn", project.effort_days AS "effortDays",
  project.claimed_score AS "claimedScore", project.origin, project.updated_at AS "updatedAt",
  project.organisation_id AS "organisationId", project.unit_id AS "unitId",
  project.register_reference AS "registerReference", project.register_status AS "registerStatus",
  project.register_updated_on AS "registerUpdatedOn", project.register_other AS "registerOther",
  project.import_id AS "importId",
  coalesce((SELECT json_agg(json_build_object('id', member.id, 'personId', member.person_id, 'role', member.role,
              'from', member.from_date, 'to', member.to_date)
              ORDER BY array_position(ARRAY['LEAD','DEPUTY','MEMBER','PATIENT_PARTNER','SPONSOR','COACH','SUPERVISOR'], member.role),
                       member.from_date NULLS FIRST, member.id)
            FROM team_member AS member WHERE member.project_id = project.id), '[]') AS members`;

/** What is not recorded yet and will be asked for at the next edit: gaps are shown, never filled by guessing. */
function gapsOf(row: ProjectRow, today: string): string[] {
  const inTeam = (role: TeamRole): boolean =>
    row.members.some((member) => member.role === role && (member.to === null || member.to > today));
  const closed = row.status === 'CLOSED';
  return [
    ...(row.unitId === null ? ['UNIT'] : []),
    ...(row.summary === null && row.aim === null && row.problem === null ? ['SUMMARY'] : []),
    ...(row.aim === null ? ['AIM'] : []),
    ...(!inTeam('LEAD') && !closed ? ['LEAD'] : []),
    ...(!inTeam('SPONSOR') && !closed ? ['SPONSOR'] : []),
    ...(row.status === 'PAUSED' && row.restartOn === null ? ['RESTART'] : []),
    ...(row.effortDays === null && !closed ? ['EFFORT'] : []),
  ];
}

function registerOf(row: ProjectRow): Project['register'] {
  if (row.origin === 'HERE') return null;
  const other: RegisterCell[] = Object.entries(row.registerOther).map(([heading, value]) => ({
    heading,
    value,
  }));
  return {
    reference: row.registerReference,
    status: row.registerStatus,
    updatedOn: row.registerUpdatedOn,
    importId: row.importId,
    other,
  };
}

/** Reads single projects; null for what is missing and for what the actor may not open, alike. */
@Injectable()
export class ProjectsReads {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  byId(actor: Actor, id: string): Promise<ProjectNode | null> {
    return this.one(actor, (values) => `project.id = ${values.add(id)}::uuid`);
  }

  byCode(actor: Actor, organisationId: string, code: string): Promise<ProjectNode | null> {
    return this.one(
      actor,
      (values) =>
        `project.organisation_id = ${values.add(organisationId)}::uuid AND project.code = upper(${values.add(code)}::text)`,
    );
  }

  /** One statement. */
  private async one(actor: Actor, where: (values: Values) => string): Promise<ProjectNode | null> {
    const today = this.clock.today();
    const values = new Values();
    const row = await this.reads.row<ProjectRow>(
      `SELECT ${COLUMNS}, ${projectSubjectColumns(values.add(today))} FROM project WHERE ${where(values)}`,
      values.list,
    );
    if (row === null) return null;
    const subject = projectSubject(row);
    if (!can(actor, 'project.read', subject)) return null;
    // Whoever reads opened work from another organisation sees the work, not the people or what a register said.
    const inside = actor.memberships.some((membership) => membership.organisationId === row.organisationId);
    return {
      ...row,
      subject,
      members: inside ? row.members : [],
      register: inside ? registerOf(row) : null,
      gaps: inside ? gapsOf(row, today) : [],
      nextStatuses:
        row.status === 'PAUSED' && row.pausedFrom !== null
          ? [row.pausedFrom, ...STATUS_CHANGES.PAUSED.filter((status) => status !== row.pausedFrom)]
          : STATUS_CHANGES[row.status],
      allowedActions: allowedActions(actor, subject),
    };
  }
}
