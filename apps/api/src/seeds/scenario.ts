import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import { Facts } from '../platform/facts/facts.js';
import { Outbox } from '../platform/jobs/outbox.js';
import { Work } from '../platform/work.js';
import type { Given, Ref } from './draft.js';
import { GoalDraft } from './goal.draft.js';
import { OrganisationDraft, UnitDraft } from './organisation.draft.js';
import { PersonDraft } from './person.draft.js';
import { ProjectDraft } from './project.draft.js';
import { SCENARIO, writeScenario } from './write-scenario.js';

/** Everything that was said and is not written yet. */
export class Said {
  readonly organisations: OrganisationDraft[] = [];
  readonly units: UnitDraft[] = [];
  readonly people: PersonDraft[] = [];
  readonly goals: GoalDraft[] = [];
  readonly projects: ProjectDraft[] = [];
  /** Addresses of new accounts, by their id. */
  readonly accounts = new Map<string, string>();

  get empty(): boolean {
    const { organisations, units, people, goals, projects } = this;
    return [organisations, units, people, goals, projects].every((drafts) => drafts.length === 0);
  }
}

/**
 * Says what is the case, then writes it: the rows that the services would have written, their history and their
 * recorded time. What a draft does not say has a default, so that a test says only what it is about.
 */
export class Scenario implements Given {
  private said = new Said();
  private readonly accountIds = new Map<string, string>();
  private readonly wards = new Map<string, Ref>();
  private current: Ref | null = null;
  private day: string | null = null;
  private number = 0;
  private turn: Promise<void> = Promise.resolve();
  private readonly work: Work;

  constructor(
    source: DataSource,
    readonly clock: Clock,
  ) {
    this.work = new Work(source, new Facts(), new Outbox(source));
  }

  /** What is said after an organisation belongs to it. The first is made when none was named. */
  organisation(name = 'Larkmere'): OrganisationDraft {
    const draft = new OrganisationDraft(this, name, this.day);
    this.said.organisations.push(draft);
    this.current = draft;
    return draft;
  }

  /** What is said from here on belongs to an organisation that is there already. */
  within(organisation: Ref): this {
    this.current = organisation;
    return this;
  }

  /** The day of every draft from here on, as far as it gives none itself. */
  on(day: string): this {
    this.day = day;
    return this;
  }

  unit(name = `Ward ${this.next()}`): UnitDraft {
    const draft = new UnitDraft(this, this.here(), name, this.day);
    this.said.units.push(draft);
    return draft;
  }

  person(name = `Person ${this.next()}`): PersonDraft {
    const draft = new PersonDraft(this, this.here(), name, this.day);
    this.said.people.push(draft);
    return draft;
  }

  goal(title = `Goal ${this.next()}`): GoalDraft {
    const draft = new GoalDraft(this, this.here(), title, this.day);
    this.said.goals.push(draft);
    return draft;
  }

  project(title = `Project ${this.next()}`): ProjectDraft {
    const draft = new ProjectDraft(this, this.here(), title, this.day);
    this.said.projects.push(draft);
    return draft;
  }

  /** Writes all that was said and not written yet, in one transaction. Errors are the database's own. */
  build(): Promise<void> {
    const turn = this.turn.then(() =>
      this.said.empty ? undefined : this.work.run(SCENARIO, (tx) => this.buildWithin(tx.manager)),
    );
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  /** The same within a transaction that somebody else began. */
  buildWithin(manager: EntityManager): Promise<void> {
    for (const project of this.said.projects)
      if (project.text.unitId === undefined && project.text.origin !== 'IMPORT')
        project.in(this.wardOf(project.organisationId, project.recordedOn));
    const { said } = this;
    this.said = new Said();
    return writeScenario(said, manager, this.work, this.clock);
  }

  /** The account of an address: one, in however many organisations. */
  accountFor(email: string): string {
    const key = email.toLowerCase();
    const known = this.accountIds.get(key);
    if (known !== undefined) return known;
    const id = randomUUID();
    this.accountIds.set(key, id);
    this.said.accounts.set(id, email);
    return id;
  }

  private here(): Ref {
    return this.current ?? this.organisation();
  }

  private next(): number {
    this.number += 1;
    return this.number;
  }

  /** Where projects happen that do not say where. */
  private wardOf(organisationId: string, day: string | null): Ref {
    const known = this.wards.get(organisationId);
    if (known !== undefined) return known;
    const ward = new UnitDraft(this, { id: organisationId }, 'The ward', day);
    this.said.units.push(ward);
    this.wards.set(organisationId, ward);
    return ward;
  }
}

export const scenario = (source: DataSource, clock: Clock): Scenario => new Scenario(source, clock);
