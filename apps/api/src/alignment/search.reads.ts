import { Injectable } from '@nestjs/common';
import { cleanText, type Actor } from '@tributary/domain';
import { Clock } from '../platform/clock.js';
import { Reads, Values } from '../platform/database/reads.js';
import { ProjectVisibility } from '../projects/project-visibility.js';
import type { SearchHit } from './my-work.graphql.js';

/** Finds projects, goals, people and units by their words. One statement; confidential work is found by nobody here. */
@Injectable()
export class SearchReads {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async search(actor: Actor, organisationId: string, text: string, first: number): Promise<SearchHit[]> {
    const wanted = cleanText(text, 'one')?.slice(0, 200) ?? '';
    if (wanted === '') return [];
    const values = new Values();
    const visible = new ProjectVisibility(actor, organisationId, this.clock.today(), values);
    const organisation = `${values.add(organisationId)}::uuid`;
    const pattern = values.add(`%${wanted.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
    const plain = values.add(wanted);
    const most = values.add(first);
    return this.reads.rows<SearchHit>(
      `SELECT kind, id, label, detail, path FROM (
         (SELECT 'PROJECT' AS kind, project.id, project.title AS label, project.code AS detail, 'projects/' || project.code AS path,
                 CASE WHEN project.code ILIKE ${plain} THEN 2 ELSE word_similarity(${plain}, project.title) END AS near
          FROM project WHERE project.organisation_id = ${organisation} AND NOT ${visible.hidden} AND ${visible.readable}
            AND (project.title ILIKE ${pattern} OR project.code ILIKE ${pattern} OR project.register_reference ILIKE ${pattern})
          ORDER BY near DESC, project.title LIMIT ${most})
         UNION ALL
         (SELECT 'GOAL', goal.id, goal.title, goal.code, 'strategy?goal=' || goal.id, word_similarity(${plain}, goal.title)
          FROM goal WHERE goal.organisation_id = ${organisation} AND goal.retired_on IS NULL AND (goal.title ILIKE ${pattern} OR goal.code ILIKE ${pattern})
          LIMIT ${most})
         UNION ALL
         (SELECT 'PERSON', person.id, person.name, person.job_role, 'people?person=' || person.id, word_similarity(${plain}, person.name)
          FROM person WHERE person.organisation_id = ${organisation} AND person.name ILIKE ${pattern} LIMIT ${most})
         UNION ALL
         (SELECT 'UNIT', unit.id, unit.name, above.name, 'portfolio?unit=' || unit.id, word_similarity(${plain}, unit.name)
          FROM unit LEFT JOIN unit AS above ON above.id = unit.parent_id
          WHERE unit.organisation_id = ${organisation} AND unit.name ILIKE ${pattern} LIMIT ${most})
       ) AS hit ORDER BY near DESC, label, id LIMIT ${most}`,
      values.list,
    );
  }
}
