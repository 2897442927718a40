import { PROJECT_STATUSES, type ProjectOutcome } from '@tributary/domain';
import type { DataSource } from 'typeorm';
import type { Visitor } from '../testing/harness.js';
import type { Seeded } from './seeded.js';

export interface Edited {
  readonly what: string;
  /** Codes of the problems; empty: it was done. */
  readonly refused: readonly string[];
}

interface Row {
  readonly id: string;
  readonly version: number;
}

const OUTCOMES: readonly ProjectOutcome[] = ['ACHIEVED', 'ENDED', 'ABANDONED', 'MERGED', 'DECLINED'];

/**
 * Whatever people do to what a roll-up reads, one random edit at a time, through the api. `director` stands on every
 * project's and every goal's side, `lead` only on the side of the projects made here; what the rules refuse, they refuse.
 */
export class RandomEdits {
  private number = 0;

  constructor(
    private readonly source: DataSource,
    private readonly organisationId: string,
    private readonly director: Visitor,
    private readonly lead: Visitor,
    private readonly seeded: Seeded,
  ) {}

  async next(): Promise<Edited> {
    const edits: (() => Promise<Edited>)[] = [
      () => this.createProject(),
      () => this.changeStatus(),
      () => this.changeStatus(),
      () => this.changeStatus(),
      () => this.editProject(),
      () => this.editProject(),
      () => this.setVisibility(),
      () => this.propose(),
      () => this.propose(),
      () => this.propose(),
      () => this.answer(),
      () => this.answer(),
      () => this.withdraw(),
      () => this.share(),
      () => this.share(),
      () => this.createGoal(),
      () => this.moveGoal(),
      () => this.retireGoal(),
      () => this.decideTest(),
      () => this.reopenTest(),
    ];
    this.number += 1;
    return this.seeded.pick(edits)();
  }

  private async any(
    table: 'project' | 'goal' | 'unit' | 'alignment' | 'pdsa_cycle',
    where = 'true',
  ): Promise<Row | null> {
    const rows: Row[] = await this.source.query(
      `SELECT id, version FROM ${table} WHERE organisation_id = $1 AND ${where} ORDER BY id`,
      [this.organisationId],
    );
    return rows.length === 0 ? null : this.seeded.pick(rows);
  }

  private async mutate(
    mutation: string,
    input: Record<string, unknown>,
    by: Visitor = this.director,
  ): Promise<Edited> {
    const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
    const named = /^(agree|decline|withdraw|confirm)Alignment$/.test(mutation)
      ? 'AnswerAlignmentInput'
      : /^(finishDoing|finishStudy|stepBackCycle)$/.test(mutation)
        ? 'MoveCycleInput'
        : type;
    const answer = await by.graphql(
      `mutation ($input: ${named}!) { ${mutation}(input: $input) { problems { code } } }`,
      { input },
    );
    if (answer.errors !== undefined)
      throw new Error(`${mutation} failed: ${JSON.stringify({ errors: answer.errors, input })}`);
    const payload = (answer.data as Record<string, { problems: { code: string }[] }>)[mutation];
    return { what: mutation, refused: payload?.problems.map(({ code }) => code) ?? [] };
  }

  /** A test from Plan to its decision, each step a mutation of its own; what is refused ends it there. */
  private async decideTest(): Promise<Edited> {
    const project = await this.any('project', `status <> 'CLOSED'`);
    if (project === null) return this.createProject();
    const planned = await this.mutate('planCycle', {
      projectId: project.id,
      newIdea: `Soft-close bins, ${this.number}`,
      changeTested: 'Soft-close bins in one bay.',
      scale: 'ONE_BAY',
      predictions: [{ words: 'Quieter by a third.', direction: 'DOWN' }],
      start: true,
    });
    if (planned.refused.length > 0) return planned;
    const found: { id: string; prediction: string }[] = await this.source.query(
      `SELECT cycle.id, prediction.id AS prediction FROM pdsa_cycle AS cycle JOIN prediction ON prediction.cycle_id = cycle.id
       WHERE cycle.project_id = $1 ORDER BY cycle.created_at DESC LIMIT 1`,
      [project.id],
    );
    const { id, prediction } = found[0] ?? { id: '', prediction: '' };
    const seen = { result: '41 decibels', verdict: 'MET', resultDirection: 'AS_PREDICTED' };
    const decision = this.seeded.pick(['ADOPT', 'ADAPT', 'ABANDON'] as const);
    const steps: (readonly [string, Record<string, unknown>])[] = [
      ['saveCycle', { carriedOut: 'YES', observations: 'People slept.' }],
      ['finishDoing', {}],
      ['saveCycle', { learnt: 'Bins were half of it.', predictions: [{ id: prediction, ...seen }] }],
      ['finishStudy', {}],
      [
        'decideCycle',
        { decision, reason: 'So it was.', nextChange: 'The next bay.', adoptionPlan: 'In the order list.' },
      ],
    ];
    for (const [mutation, input] of steps) {
      const cycle = await this.any('pdsa_cycle', `id = '${id}'`);
      const done = await this.mutate(mutation, { ...cycle, ...input });
      if (done.refused.length > 0) return done;
    }
    return { what: 'decideTest', refused: [] };
  }

  private async reopenTest(): Promise<Edited> {
    const cycle = await this.any('pdsa_cycle', `stage = 'CLOSED'`);
    if (cycle === null) return this.decideTest();
    return this.mutate('stepBackCycle', { ...cycle, reason: 'The count was of another ward.' });
  }

  private async createProject(): Promise<Edited> {
    const unit = await this.any('unit');
    return this.mutate(
      'createProject',
      {
        organisationId: this.organisationId,
        title: `Quieter nights, bay ${this.number}`,
        summary: 'Soft-close bins and dimmed lights after ten.',
        unitId: unit?.id,
        visibility: this.seeded.chance(0.2) ? 'TEAM' : 'OPEN',
      },
      this.lead,
    );
  }

  private async changeStatus(): Promise<Edited> {
    const project = await this.any('project');
    if (project === null) return this.createProject();
    return this.mutate('changeProjectStatus', {
      ...project,
      to: this.seeded.pick(PROJECT_STATUSES),
      reason: 'So the team decided.',
      restartOn: '2999-01-01',
      outcome: this.seeded.pick(OUTCOMES),
    });
  }

  private async editProject(): Promise<Edited> {
    const project = await this.any('project');
    if (project === null) return this.createProject();
    const unit = await this.any('unit');
    return this.mutate('editProject', {
      ...project,
      aim: 'Noise after ten from 60 to 45 decibels by spring.',
      ...(this.seeded.chance(0.5) && unit !== null ? { unitId: unit.id } : {}),
      ...(this.seeded.chance(0.5)
        ? { effortDays: this.seeded.chance(0.3) ? null : 1 + this.seeded.below(400) / 4 }
        : {}),
    });
  }

  private async setVisibility(): Promise<Edited> {
    const project = await this.any('project');
    if (project === null) return this.createProject();
    const visibility = this.seeded.pick(['OPEN', 'OPEN', 'SYSTEM', 'TEAM', 'CONFIDENTIAL'] as const);
    return this.mutate('setProjectVisibility', {
      ...project,
      visibility,
      confidentialUntil: visibility === 'CONFIDENTIAL' ? '2999-01-01' : null,
    });
  }

  private async propose(): Promise<Edited> {
    const project = await this.any('project', `status <> 'CLOSED'`);
    const goal = await this.any('goal', 'retired_on IS NULL');
    if (project === null || goal === null) return this.createProject();
    return this.mutate(
      'proposeAlignment',
      {
        projectId: project.id,
        goalId: goal.id,
        contribution: 'Patients who sleep fall less.',
        share: this.seeded.chance(0.5) ? null : 5 + this.seeded.below(190) / 2,
      },
      this.seeded.chance(0.5) ? this.lead : this.director,
    );
  }

  private async answer(): Promise<Edited> {
    const link = await this.any('alignment', `status = 'PROPOSED'`);
    if (link === null) return this.propose();
    return this.mutate(this.seeded.chance(0.75) ? 'agreeAlignment' : 'declineAlignment', {
      ...link,
      reason: 'It counts another thing.',
    });
  }

  private async withdraw(): Promise<Edited> {
    const link = await this.any('alignment');
    if (link === null) return this.propose();
    return this.mutate('withdrawAlignment', { ...link, reason: 'The team went another way.' });
  }

  private async share(): Promise<Edited> {
    const link = await this.any('alignment', `status IN ('PROPOSED', 'AGREED')`);
    if (link === null) return this.propose();
    return this.mutate('shareAlignment', {
      ...link,
      share: this.seeded.chance(0.3) ? null : 1 + this.seeded.below(10_000) / 100,
    });
  }

  private async createGoal(): Promise<Edited> {
    const parent = await this.any('goal', 'retired_on IS NULL');
    return this.mutate('createGoal', {
      organisationId: this.organisationId,
      title: `Nobody harmed by noise, ${this.number}`,
      kind: this.seeded.pick(['ANNUAL', 'LOCAL', 'LOCAL', 'BREAKTHROUGH'] as const),
      parentId: this.seeded.chance(0.15) ? null : (parent?.id ?? null),
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
    });
  }

  private async moveGoal(): Promise<Edited> {
    const goal = await this.any('goal');
    const parent = await this.any('goal', 'retired_on IS NULL');
    if (goal === null) return this.createGoal();
    return this.mutate('moveGoal', { ...goal, parentId: this.seeded.chance(0.2) ? null : parent?.id });
  }

  private async retireGoal(): Promise<Edited> {
    const goal = await this.any('goal', `kind <> 'TRUE_NORTH'`);
    const other = await this.any('goal', 'retired_on IS NULL');
    if (goal === null) return this.createGoal();
    return this.mutate('retireGoal', {
      ...goal,
      reason: 'Reached, and held for a year.',
      linksTo: this.seeded.chance(0.5) ? (other?.id ?? null) : null,
    });
  }
}
