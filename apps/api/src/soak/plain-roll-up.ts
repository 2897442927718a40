import { rollUp, type RollUp, type RollUpFacts } from '@tributary/domain';
import type { DataSource } from 'typeorm';

/** A roll-up counted by the domain, out of rows that plain SELECTs fetch: what the planned read has to equal. */
export async function plainRollUp(
  source: DataSource,
  organisationId: string,
  today: string,
): Promise<RollUp & { readonly paused: number; readonly effortKnown: number; readonly effortDays: number }> {
  const rows = async <Row>(sql: string, ...more: unknown[]): Promise<Row[]> =>
    await source.query<Row[]>(sql, [organisationId, ...more]);
  const facts: RollUpFacts = {
    goals: await rows(
      `SELECT id, parent_id AS "parentId", kind FROM goal WHERE organisation_id = $1 AND retired_on IS NULL`,
    ),
    units: await rows(`SELECT id, level FROM unit WHERE organisation_id = $1`),
    projects: await rows(
      `SELECT id, unit_id AS "unitId", status, effort_days AS "effortDays",
              (SELECT count(*)::int FROM pdsa_cycle WHERE project_id = project.id AND decision IS NOT NULL AND stage = 'CLOSED'
               AND closed_on > $2::date - 90 AND closed_on <= $2::date) AS "cyclesCompleted"
       FROM project
       WHERE organisation_id = $1 AND NOT (visibility = 'CONFIDENTIAL' AND confidential_until > $2::date)`,
      today,
    ),
    links: await rows(
      `SELECT project_id AS "projectId", goal_id AS "goalId", status, share FROM alignment WHERE organisation_id = $1`,
    ),
  };
  const live = facts.projects.filter((project) => !['IDEA', 'CLOSED'].includes(project.status));
  return {
    ...rollUp(facts),
    paused: live.filter((project) => project.status === 'PAUSED').length,
    effortKnown: live.filter((project) => project.effortDays !== null).length,
    effortDays: live.reduce((sum, project) => sum + (project.effortDays ?? 0), 0),
  };
}
