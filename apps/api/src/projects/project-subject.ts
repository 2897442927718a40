import type { ProjectSubject, TeamRole, Visibility } from '@tributary/domain';

/** Needs `project` in FROM and `$today` as a parameter; the columns of a ProjectSubject. */
export const projectSubjectColumns = (today: string): string => `
  CASE WHEN project.visibility = 'CONFIDENTIAL' AND project.confidential_until <= ${today}::date THEN 'OPEN'
       ELSE project.visibility END AS "visibilityNow",
  coalesce((SELECT unit.path FROM unit WHERE unit.id = project.unit_id), '{}') AS "unitPath",
  coalesce((SELECT json_agg(json_build_object('personId', team_member.person_id, 'role', team_member.role))
            FROM team_member WHERE team_member.project_id = project.id
              AND (team_member.to_date IS NULL OR team_member.to_date > ${today}::date)
              AND (team_member.from_date IS NULL OR team_member.from_date <= ${today}::date)), '[]') AS "teamToday"`;

export interface ProjectSubjectRow {
  readonly organisationId: string;
  readonly visibilityNow: Visibility;
  readonly unitPath: readonly string[];
  readonly teamToday: readonly { readonly personId: string; readonly role: TeamRole }[];
}

export const projectSubject = (row: ProjectSubjectRow): ProjectSubject => ({
  kind: 'project',
  organisationId: row.organisationId,
  unitPath: row.unitPath,
  visibility: row.visibilityNow,
  team: row.teamToday,
});
