import { randomUUID } from 'node:crypto';
import {
  cycleLabel,
  decisionWord,
  rampLetter,
  stageWord,
  type CarriedOut,
  type CycleDecision,
  type CyclePurpose,
  type CycleScale,
  type CycleStage,
  type ExpectedDirection,
  type ResultDirection,
  type ScaleCount,
  type Verdict,
} from '@tributary/domain';
import type { EntityManager } from 'typeorm';
import { ChangeIdea } from '../drivers/change-idea.entity.js';
import { PdsaCycle } from '../pdsa-cycles/pdsa-cycle.entity.js';
import { Prediction } from '../pdsa-cycles/prediction.entity.js';
import { changesBetween } from '../platform/work.js';
import type { PersonRef, Ref, Step } from './draft.js';

/** Where a test stands: in a stage, or how it was decided. */
export type CycleStanding = Exclude<CycleStage, 'CLOSED'> | 'ADOPTED' | 'ADAPTED' | 'ABANDONED';

const DECIDED: Readonly<Partial<Record<CycleStanding, CycleDecision>>> = {
  ADOPTED: 'ADOPT',
  ADAPTED: 'ADAPT',
  ABANDONED: 'ABANDON',
};

export interface PredictionSaid {
  readonly question?: string | null;
  readonly words?: string | null;
  readonly direction?: ExpectedDirection | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly late?: boolean;
  readonly result?: {
    readonly words: string | null;
    readonly verdict: Verdict | null;
    readonly direction?: ResultDirection | null;
  };
}

/** What is said of a test; what is left out has a default that its stage needs. Days are ISO days. */
export interface CycleSaid {
  readonly tried?: string;
  readonly buildsOn?: string;
  readonly owner?: PersonRef;
  readonly purpose?: CyclePurpose;
  readonly scale?: CycleScale;
  readonly count?: readonly [number, ScaleCount];
  /** The day on which it is planned; the day it starts when left out. */
  readonly planned?: string;
  readonly starts?: string;
  readonly lookBack?: string;
  readonly ends?: string;
  /** The day of the decision; the day of the end when left out. */
  readonly decidedOn?: string;
  /** Beside the prediction, or each of the predictions. */
  readonly prediction?: PredictionSaid | readonly PredictionSaid[];
  readonly carriedOut?: CarriedOut;
  readonly saw?: string;
  readonly problemsMet?: string;
  readonly comparedWithBefore?: string;
  readonly learnt?: string;
  readonly surprises?: string;
  /** Adopted: what makes it stick. */
  readonly plan?: string;
  /** Adapted: what changes. */
  readonly next?: string;
  readonly nextScale?: CycleScale;
  /** Why it was decided so. */
  readonly why?: string;
  /** The tests it follows; the one before it on its ramp when left out. */
  readonly follows?: readonly CycleDraft[];
  /** Any other column, as it is called. */
  readonly saying?: Partial<PdsaCycle>;
}

/** What the drafts ask of the project that they belong to. */
export interface TestingProject extends Ref {
  readonly organisationId: string;
  readonly recordedOn: string | null;
  /** Who does what nobody is named for. */
  readonly leadId: string | null;
  /** Today, when it is written. */
  readonly writtenOn: string;
}

/** A test of change and what became of it, day by day. */
export class CycleDraft implements Ref {
  readonly id: string = randomUUID();
  readonly predictions: readonly (PredictionSaid & { readonly id: string })[];
  private imported = false;

  constructor(
    private readonly idea: IdeaDraft,
    readonly number: number,
    readonly standing: CycleStanding,
    readonly said: CycleSaid,
    private readonly before: CycleDraft | undefined,
  ) {
    const { prediction = { words: 'Three of four will say yes.', direction: 'UP' } } = said;
    this.predictions = [prediction].flat().map((one) => ({ ...one, id: randomUUID() }));
  }

  /** Came in with a register, so that anything may be missing: only what was said is there. */
  fromRegister(): this {
    this.imported = true;
    return this;
  }

  get label(): string {
    return cycleLabel(this.idea.letter, this.number);
  }

  /** After everything that was said of it. */
  get version(): number {
    return this.imported ? 1 : 1 + ['PLAN', 'DO', 'STUDY', 'ACT', 'CLOSED'].indexOf(this.stage);
  }

  get follows(): readonly CycleDraft[] {
    return this.said.follows ?? (this.before === undefined ? [] : [this.before]);
  }

  get plannedOn(): string | null {
    const { project, said } = this.idea;
    const recordedOn = said.on ?? project.recordedOn;
    return this.imported
      ? recordedOn
      : (this.said.planned ?? this.said.starts ?? this.said.ends ?? recordedOn);
  }

  private get stage(): CycleStage {
    return DECIDED[this.standing] === undefined ? (this.standing as CycleStage) : 'CLOSED';
  }

  steps(): Step[] {
    if (this.imported) return [this.importedStep()];
    const { said, label } = this;
    const reached = ['PLAN', 'DO', 'STUDY', 'ACT', 'CLOSED'].indexOf(this.stage);
    const { writtenOn: today } = this.idea.project;
    const startedOn = said.starts ?? said.ends ?? today;
    const endedOn = said.ends ?? laterOf(startedOn, today);
    const decidedOn = said.decidedOn ?? endedOn;
    const decision = DECIDED[this.standing] ?? null;
    const steps: Step[] = [this.plannedStep()];
    if (reached >= 1)
      steps.push(
        this.step(
          said.starts ?? null,
          'cycle.start',
          `Started ${label}: predictions locked.`,
          { stage: 'DO', startedOn },
          { startedAt: true },
        ),
      );
    if (reached >= 2)
      steps.push(
        this.step(said.ends ?? null, 'cycle.finish-doing', `Finished Do of ${label}.`, {
          stage: 'STUDY',
          endedOn,
          carriedOut: said.carriedOut ?? 'YES',
          observations: said.saw ?? (said.carriedOut === 'NO' ? null : 'Everybody was asked.'),
          problemsMet: said.problemsMet ?? (said.carriedOut === 'NO' ? 'The ward was closed.' : null),
        }),
      );
    if (reached >= 3)
      steps.push(
        this.step(
          said.decidedOn ?? said.ends ?? null,
          'cycle.finish-study',
          `Studied ${label}.`,
          {
            stage: 'ACT',
            studiedOn: decidedOn,
            comparedWithBefore: said.comparedWithBefore ?? null,
            learnt: said.learnt ?? 'People wait for us to offer.',
            surprises: said.surprises ?? null,
          },
          { results: true },
        ),
      );
    if (decision !== null)
      steps.push(
        this.step(
          said.decidedOn ?? said.ends ?? null,
          'cycle.decide',
          `${decisionWord(decision)}ed ${label}.`,
          {
            stage: 'CLOSED',
            closedOn: decidedOn,
            decision,
            decisionReason: said.why ?? (decision === 'ABANDON' ? 'It helped nobody.' : null),
            adoptionPlan: said.plan ?? (decision === 'ADOPT' ? 'It stands on the handover sheet.' : null),
            nextChange: said.next ?? (decision === 'ADAPT' ? 'The whole bay.' : null),
            nextScale: said.nextScale ?? null,
          },
          { reason: said.why ?? null },
        ),
      );
    return steps;
  }

  /** Written once all tests are there, on the day on which the later of two was planned. */
  linkSteps(): Step[] {
    return this.follows.map((previous) => ({
      on: laterOf(previous.plannedOn, this.plannedOn),
      by: null,
      entry: null,
      change: (manager) =>
        manager.query(`INSERT INTO pdsa_cycle_link (project_id, previous_id, next_id) VALUES ($1, $2, $3)`, [
          this.idea.project.id,
          previous.id,
          this.id,
        ]),
    }));
  }

  private get entry() {
    const { project } = this.idea;
    return {
      organisationId: project.organisationId,
      entity: 'cycle',
      entityId: this.id,
      projectId: project.id,
    };
  }

  private get by(): string | null {
    return this.said.owner?.id ?? this.idea.project.leadId;
  }

  private plannedStep(): Step {
    const { said } = this;
    const { project } = this.idea;
    const changeTested = said.tried ?? 'Offer a walk to the bathroom before the night.';
    return {
      on: this.plannedOn,
      by: this.by,
      entry: {
        ...this.entry,
        action: 'cycle.plan',
        sentence: `Planned ${this.label}${this.follows.length === 0 ? '' : `, which follows ${this.follows.map(({ label }) => label).join(' and ')}`}.`,
        changes: changesBetween({}, { changeTested, scale: said.scale ?? null }),
      },
      change: async (manager, at) => {
        await manager.insert(PdsaCycle, {
          id: this.id,
          organisationId: project.organisationId,
          projectId: project.id,
          changeIdeaId: this.idea.id,
          number: this.number,
          stage: 'PLAN',
          ownerId: said.owner?.id ?? project.leadId,
          purpose: said.purpose ?? 'TEST',
          changeTested,
          buildsOn: said.buildsOn ?? null,
          scale: said.scale ?? 'FEW_PATIENTS',
          scaleCount: said.count?.[0] ?? null,
          scaleCountOf: said.count?.[1] ?? null,
          startsOn: said.starts ?? null,
          lookBackOn: said.lookBack ?? null,
          updatedAt: at,
          ...said.saying,
        });
        await dateCreation(manager, 'pdsa_cycle', this.id, at);
        await this.writePredictions(manager);
      },
    };
  }

  private importedStep(): Step {
    const { said } = this;
    const { project } = this.idea;
    const { stage } = this;
    const closed = stage === 'CLOSED';
    return {
      on: this.plannedOn,
      by: null,
      entry: { ...this.entry, action: 'import.run', sentence: `Imported ${this.label}.`, changes: [] },
      change: async (manager, at) => {
        await manager.insert(PdsaCycle, {
          id: this.id,
          organisationId: project.organisationId,
          projectId: project.id,
          changeIdeaId: this.idea.id,
          number: this.number,
          stage,
          origin: 'IMPORT',
          ownerId: said.owner?.id ?? null,
          purpose: said.purpose ?? null,
          changeTested: said.tried ?? null,
          scale: said.scale ?? null,
          startedOn: said.starts ?? null,
          endedOn: said.ends ?? null,
          closedOn: closed ? (said.decidedOn ?? said.ends ?? null) : null,
          observations: said.saw ?? null,
          learnt: said.learnt ?? null,
          decision: DECIDED[this.standing] ?? null,
          decisionReason: said.why ?? null,
          nextChange: said.next ?? null,
          adoptionPlan: said.plan ?? null,
          updatedAt: at,
          ...said.saying,
        });
        if (said.prediction !== undefined) {
          await this.writePredictions(manager);
          await this.writeResults(manager);
        }
      },
    };
  }

  private step(
    on: string | null,
    action: string,
    sentence: string,
    next: Partial<PdsaCycle>,
    more: { readonly startedAt?: true; readonly results?: true; readonly reason?: string | null } = {},
  ): Step {
    return {
      on,
      by: this.by,
      entry: {
        ...this.entry,
        action,
        sentence,
        reason: more.reason ?? null,
        changes: changesBetween({}, { stage: next.stage === undefined ? null : stageWord(next.stage) }),
      },
      change: async (manager, at) => {
        if (more.startedAt === true)
          await manager.query(
            `INSERT INTO prediction_version (prediction_id, number, question, words, direction, from_value, to_value, late, written_at, written_by_id)
             SELECT id, 1, question, words, direction, from_value, to_value, late, $2, $3 FROM prediction WHERE cycle_id = $1`,
            [this.id, at, this.by],
          );
        if (more.results === true) await this.writeResults(manager);
        await manager.update(
          PdsaCycle,
          { id: this.id },
          { ...next, ...(more.startedAt === true ? { startedAt: at } : {}), updatedAt: at },
        );
      },
    };
  }

  private async writePredictions(manager: EntityManager): Promise<void> {
    if (this.predictions.length === 0) return;
    await manager.insert(
      Prediction,
      this.predictions.map((one, position) => ({
        id: one.id,
        cycleId: this.id,
        position,
        question: one.question ?? null,
        words: one.words ?? null,
        direction: one.direction ?? null,
        from: one.from ?? null,
        to: one.to ?? null,
        late: one.late ?? false,
      })),
    );
  }

  private async writeResults(manager: EntityManager): Promise<void> {
    for (const { id, result } of this.predictions) {
      if (this.imported && result === undefined) continue;
      const {
        words,
        verdict,
        direction = null,
      } = result ?? { words: '4 of 4 said yes', verdict: 'MET', direction: 'MORE' };
      await manager.update(Prediction, { id }, { result: words, verdict, resultDirection: direction });
    }
  }
}

/** A change idea of a project and the tests on it, oldest first. */
export class IdeaDraft implements Ref {
  readonly id: string = randomUUID();
  readonly cycles: CycleDraft[] = [];
  private retirement: { readonly on: string | null; readonly reason: string } | null = null;

  constructor(
    readonly project: TestingProject,
    private readonly position: number,
    readonly text: string,
    /** The day on which it came up; that of its first test when left out. */
    readonly said: { readonly on?: string },
  ) {}

  get letter(): string {
    return rampLetter(this.position);
  }

  /** The next test on it. It follows the one before unless other ones are named. */
  cycle(standing: CycleStanding, said: CycleSaid = {}): CycleDraft {
    const draft = new CycleDraft(this, this.cycles.length + 1, standing, said, this.cycles.at(-1));
    this.cycles.push(draft);
    return draft;
  }

  retired(reason: string, on?: string): this {
    this.retirement = { on: on ?? null, reason };
    return this;
  }

  steps(): Step[] {
    const { id, project, text, position } = this;
    const entry = {
      organisationId: project.organisationId,
      entity: 'change-idea',
      entityId: id,
      projectId: project.id,
    };
    const days = this.cycles.flatMap((cycle) => cycle.plannedOn ?? []);
    const on = [this.said.on ?? project.recordedOn, ...days].filter((day) => day !== null).sort()[0] ?? null;
    const added: Step = {
      on,
      by: project.leadId,
      entry: {
        ...entry,
        action: 'idea.add',
        sentence: `Added the change idea of ramp ${this.letter}.`,
        changes: changesBetween({}, { text }),
      },
      change: async (manager, at) => {
        await manager.insert(ChangeIdea, {
          id,
          organisationId: project.organisationId,
          projectId: project.id,
          position,
          text,
        });
        await dateCreation(manager, 'change_idea', id, at);
      },
    };
    const { retirement } = this;
    return [
      added,
      ...this.cycles.flatMap((cycle) => cycle.steps()),
      ...(retirement === null
        ? []
        : [
            {
              on: retirement.on,
              by: project.leadId,
              entry: {
                ...entry,
                action: 'idea.retire',
                sentence: `Set the change idea of ramp ${this.letter} aside.`,
                reason: retirement.reason,
                changes: changesBetween({}, { retiredOn: retirement.on ?? project.writtenOn }),
              },
              change: (manager: EntityManager) =>
                manager.update(
                  ChangeIdea,
                  { id },
                  { retiredOn: retirement.on ?? project.writtenOn, retireReason: retirement.reason },
                ),
            },
          ]),
    ];
  }
}

/** The day it came to be, as the database would have said then. */
const dateCreation = (
  manager: EntityManager,
  table: 'pdsa_cycle' | 'change_idea',
  id: string,
  at: Date,
): Promise<unknown> => manager.query(`UPDATE ${table} SET created_at = $2 WHERE id = $1`, [id, at]);

/** Null, at the moment of writing, is the latest. */
const laterOf = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one > other ? one : other;
