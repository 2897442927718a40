import { Injectable } from '@nestjs/common';
import {
  distributeFidelity,
  judgeFidelity,
  type Actor,
  type FidelityCycle,
  type FidelityJudgement,
} from '@tributary/domain';
import { Clock } from '../platform/clock.js';
import { Reads, Values } from '../platform/database/reads.js';
import { isId } from '../platform/ids.js';
import { ProjectVisibility } from '../projects/project-visibility.js';
import type { FidelityDistribution } from './fidelity.graphql.js';
import type { PdsaCycleNode } from './pdsa-cycles.reads.js';

/** No measure is linked with a test before there are measures. */
const NO_POINTS = null;

/** The five lights over the tests of a ramp or a project. */
export const fidelityOf = (cycles: readonly PdsaCycleNode[], today: string): readonly FidelityJudgement[] =>
  judgeFidelity(
    cycles.map((cycle) => ({
      ...cycle,
      rampId: cycle.changeIdeaId,
      previousIds: cycle.previous.map(({ id }) => id),
    })),
    { points: NO_POINTS, today },
  );

/** Enough of a text to see whether it says something. */
const beginning = (column: string): string => `left(${column}, 200)`;

/** How many projects keep each feature of a PDSA. */
@Injectable()
export class FidelityReads {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /**
   * Over an organisation, or a unit and all beneath it. Team-level work counts, confidential work does not, whoever asks.
   * One statement.
   */
  async distribution(
    actor: Actor,
    organisationId: string,
    unitId: string | null,
  ): Promise<FidelityDistribution> {
    const today = this.clock.today();
    const values = new Values();
    const visible = new ProjectVisibility(actor, organisationId, today, values);
    const organisation = `${values.add(organisationId)}::uuid`;
    const place =
      unitId === null
        ? 'true'
        : isId(unitId)
          ? `EXISTS (SELECT FROM unit WHERE unit.id = project.unit_id AND unit.path @> ARRAY[${values.add(unitId)}::uuid])`
          : 'false';
    const rows = await this.reads.rows<{ cycles: readonly FidelityCycle[] }>(
      `SELECT json_agg(json_build_object(
         'id', pdsa_cycle.id, 'rampId', pdsa_cycle.change_idea_id, 'stage', pdsa_cycle.stage,
         'origin', pdsa_cycle.origin, 'changeTested', ${beginning('pdsa_cycle.change_tested')},
         'buildsOn', ${beginning('pdsa_cycle.builds_on')}, 'scale', pdsa_cycle.scale,
         'startedOn', pdsa_cycle.started_on, 'endedOn', pdsa_cycle.ended_on, 'studiedOn', pdsa_cycle.studied_on,
         'closedOn', pdsa_cycle.closed_on, 'observations', ${beginning('pdsa_cycle.observations')},
         'problemsMet', ${beginning('pdsa_cycle.problems_met')}, 'learnt', ${beginning('pdsa_cycle.learnt')},
         'decision', pdsa_cycle.decision, 'decisionReason', ${beginning('pdsa_cycle.decision_reason')},
         'nextChange', ${beginning('pdsa_cycle.next_change')},
         'adoptionPlan', ${beginning('pdsa_cycle.adoption_plan')},
         'previousIds', coalesce(before.ids, '[]'), 'predictions', coalesce(said.predictions, '[]'))
         ORDER BY coalesce(pdsa_cycle.started_on, pdsa_cycle.starts_on, pdsa_cycle.created_at::date),
                  change_idea.position, pdsa_cycle.number) AS cycles
       FROM project
       JOIN pdsa_cycle ON pdsa_cycle.project_id = project.id AND pdsa_cycle.discarded_on IS NULL
       JOIN change_idea ON change_idea.id = pdsa_cycle.change_idea_id
       LEFT JOIN LATERAL (
         SELECT json_agg(link.previous_id) AS ids FROM pdsa_cycle_link AS link
         JOIN pdsa_cycle AS other ON other.id = link.previous_id AND other.discarded_on IS NULL
         WHERE link.next_id = pdsa_cycle.id) AS before ON true
       LEFT JOIN LATERAL (
         SELECT json_agg(json_build_object('words', ${beginning('prediction.words')},
                  'direction', prediction.direction, 'late', prediction.late,
                  'result', ${beginning('prediction.result')}, 'verdict', prediction.verdict,
                  'resultDirection', prediction.result_direction)) AS predictions
         FROM prediction WHERE prediction.cycle_id = pdsa_cycle.id) AS said ON true
       WHERE project.organisation_id = ${organisation} AND NOT ${visible.hidden} AND ${place}
       GROUP BY project.id`,
      values.list,
    );
    const judged = rows.map(({ cycles }) => judgeFidelity(cycles, { points: NO_POINTS, today }));
    return { projects: rows.length, lights: distributeFidelity(judged) };
  }
}
