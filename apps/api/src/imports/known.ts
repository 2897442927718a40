import { randomUUID } from 'node:crypto';
import {
  fold,
  guessUnit,
  personKey,
  type GoalKind,
  type KnownGoal,
  type KnownPerson,
  type KnownProject,
  type PersonReference,
  type PlacedGoal,
  type UnitKind,
  type UnitLevel,
  type WrittenUnit,
} from '@tributary/domain';
import type { EntityManager } from 'typeorm';

export interface NewUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  readonly parentId: string | null;
  readonly parentName: string | null;
}

interface UnitPlace {
  readonly id: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parentName: string | null;
}

/**
 * The units of an organisation and those that an import adds. A unit is known by its name and that of the unit above;
 * without one above by its name alone, when only one has it.
 */
export class KnownUnits {
  private readonly byPlace = new Map<string, UnitPlace>();
  private readonly byName = new Map<string, UnitPlace[]>();
  private readonly parents = new Set<string>();
  private top: UnitPlace | null = null;
  readonly added: NewUnit[] = [];

  static async load(
    manager: EntityManager,
    organisationId: string | null,
    written: readonly WrittenUnit[],
  ): Promise<KnownUnits> {
    const known = new KnownUnits();
    if (organisationId !== null) {
      const rows: (UnitPlace & { readonly depth: number })[] = await manager.query(
        `SELECT unit.id, unit.name, unit.level, above.name AS "parentName", cardinality(unit.path) AS depth
         FROM unit LEFT JOIN unit AS above ON above.id = unit.parent_id WHERE unit.organisation_id = $1 ORDER BY depth, unit.name`,
        [organisationId],
      );
      for (const row of rows) known.remember(row);
      const tops = rows.filter((row) => row.depth === 1);
      known.top = tops.length === 1 ? (tops[0] ?? null) : null;
    }
    for (const { parentName } of written) if (parentName !== null) known.parents.add(fold(parentName));
    return known;
  }

  private remember(unit: UnitPlace): void {
    this.byPlace.set(`${fold(unit.name)}\n${fold(unit.parentName ?? '')}`, unit);
    const same = this.byName.get(fold(unit.name)) ?? [];
    same.push(unit);
    this.byName.set(fold(unit.name), same);
  }

  /** The id of the unit a register names; one that is not there yet is added, its hospital before it. */
  idOf(written: WrittenUnit): string {
    return this.find(written).id;
  }

  private find(written: WrittenUnit): UnitPlace {
    const { name, parentName } = written;
    if (parentName === null) {
      const same = this.byName.get(fold(name)) ?? [];
      const only =
        same.length === 1
          ? same[0]
          : same.find((unit) => unit.parentName === null || unit.parentName === this.top?.name);
      return only ?? this.add(name, null);
    }
    const there = this.byPlace.get(`${fold(name)}\n${fold(parentName)}`);
    if (there !== undefined) return there;
    return this.add(name, this.find({ name: parentName, parentName: null }));
  }

  private add(name: string, above: UnitPlace | null): UnitPlace {
    const guess = guessUnit(name, this.parents.has(fold(name)), above?.level ?? null);
    // Larger than the organisation's own top: it stands beside it, not beneath it.
    const parent =
      above ?? (this.top !== null && ORDER[this.top.level] <= ORDER[guess.level] ? this.top : null);
    const unit: NewUnit = {
      id: randomUUID(),
      name,
      ...guess,
      parentId: parent?.id ?? null,
      parentName: parent?.name ?? null,
    };
    this.added.push(unit);
    const place = { id: unit.id, name, level: unit.level, parentName: parent?.name ?? null };
    this.remember(place);
    return place;
  }
}

const ORDER: Readonly<Record<UnitLevel, number>> = { MACRO: 0, MESO: 1, MICRO: 2 };

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** The people of an organisation, those of the people file, and those whom only a project names. */
export class KnownPeople {
  readonly list: KnownPerson[] = [];
  private readonly byEmail = new Map<string, string>();
  private readonly byName = new Map<string, string[]>();
  private readonly named = new Map<string, NewPerson>();

  static async load(manager: EntityManager, organisationId: string | null): Promise<KnownPeople> {
    const known = new KnownPeople();
    if (organisationId === null) return known;
    const rows: KnownPerson[] = await manager.query(
      `SELECT id, name, email, left_on AS "leftOn" FROM person WHERE organisation_id = $1 ORDER BY created_at, id`,
      [organisationId],
    );
    for (const row of rows) known.remember(row);
    return known;
  }

  remember(person: KnownPerson): void {
    this.list.push(person);
    if (person.email !== null) this.byEmail.set(fold(person.email), person.id);
    const key = personKey(person.name);
    this.byName.set(key, [...(this.byName.get(key) ?? []), person.id]);
  }

  /** Whom a row of a people file means: the address decides, else the name when one person has it. */
  match(name: string, email: string | null): string | null {
    const byEmail = email === null ? undefined : this.byEmail.get(fold(email));
    if (byEmail !== undefined) return byEmail;
    const same = this.byName.get(personKey(name)) ?? [];
    const [only] = same;
    if (same.length !== 1 || only === undefined) return null;
    const known = this.list.find((person) => person.id === only);
    return known?.email == null || email === null ? only : null;
  }

  /** Somebody whom a project names and no list has: one person for each address, or name without one. */
  idOf(reference: PersonReference): string {
    if (reference.personId !== null) return reference.personId;
    const key =
      reference.email !== null ? `email:${fold(reference.email)}` : `name:${personKey(reference.name)}`;
    const byName = `name:${personKey(reference.name)}`;
    const there = this.named.get(key) ?? this.named.get(byName);
    if (
      there !== undefined &&
      (there.email === null || reference.email === null || fold(there.email) === fold(reference.email))
    ) {
      if (there.email === null && reference.email !== null) {
        const known = { ...there, email: reference.email };
        this.named.set(byName, known);
        this.named.set(key, known);
      }
      return there.id;
    }
    const made: NewPerson = { id: randomUUID(), name: reference.name, email: reference.email };
    this.named.set(key, made);
    if (!this.named.has(byName)) this.named.set(byName, made);
    return made.id;
  }

  /** Everybody that `idOf` had to add, each once. */
  get added(): NewPerson[] {
    const byId = new Map<string, NewPerson>();
    for (const person of this.named.values()) {
      const there = byId.get(person.id);
      if (there?.email == null) byId.set(person.id, person);
    }
    return [...byId.values()];
  }
}

export type GoalPlace = KnownGoal & PlacedGoal;

/** The goals in force of an organisation, with their places in the tree. */
export async function loadGoals(manager: EntityManager, organisationId: string | null): Promise<GoalPlace[]> {
  if (organisationId === null) return [];
  return manager.query(
    `SELECT id, code, title, kind, organisation_id AS "organisationId", retired_on AS "retiredOn", path
     FROM goal WHERE organisation_id = $1 AND retired_on IS NULL ORDER BY cardinality(path), position`,
    [organisationId],
  );
}

/** The projects of an organisation, as a row of another file may name them. */
export async function loadProjects(
  manager: EntityManager,
  organisationId: string | null,
): Promise<KnownProject[]> {
  if (organisationId === null) return [];
  return manager.query(
    `SELECT id, register_reference AS ref, code, title FROM project WHERE organisation_id = $1`,
    [organisationId],
  );
}

/** A goal made out of a word in a register of an organisation that has no goals yet. */
export const goalOfWord = (heading: string): GoalKind =>
  /true north/i.test(heading) ? 'TRUE_NORTH' : 'LOCAL';
