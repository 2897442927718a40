import { Injectable } from '@nestjs/common';
import {
  can,
  checkLevelAbove,
  checkName,
  checkUnitRemoval,
  cleanText,
  LEVEL_OF_KIND,
  levelAfter,
  placeUnit,
  problem,
  type Actor,
  type Problem,
  type UnitLevel,
  type UnitUses,
} from '@tributary/domain';
import { isId } from '../platform/ids.js';
import { checkVersion, notAllowed, notFound, Refusal } from '../platform/refusal.js';
import { changesBetween, Work, type Transaction } from '../platform/work.js';
import { lockOrganisation } from './lock-organisation.js';
import type { CreateUnitInput, EditUnitInput, RemoveUnitInput } from './organisation.graphql.js';
import { Unit } from './unit.entity.js';

/** The unit tree: wards and clinics under services, hospitals and the organisation itself. */
@Injectable()
export class UnitsService {
  constructor(private readonly work: Work) {}

  create(actor: Actor, input: CreateUnitInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const organisation = isId(input.organisationId)
        ? await lockOrganisation(tx, input.organisationId)
        : null;
      if (organisation === null) throw notFound('organisation', 'organisationId');
      authorise(actor, organisation.id, 'organisation', 'organisationId');
      const name = cleanText(input.name, 'one');
      const next = {
        name,
        kind: input.kind,
        level: input.level ?? LEVEL_OF_KIND[input.kind],
        parentId: input.parentId ?? null,
      };
      const problems: Problem[] = [...checkName(name, 'the name of the unit')];
      problems.push(...(await this.checkPlace(tx, { id: null, organisationId: organisation.id, ...next })));
      if (problems.length > 0 || name === null) throw new Refusal(...problems);
      const unit = await tx.manager.save(
        tx.manager.create(Unit, { organisationId: organisation.id, ...next, name }),
      );
      await this.audited(tx, unit, 'Added the unit.', {}, next);
      return unit.id;
    });
  }

  edit(actor: Actor, input: EditUnitInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const unit = await this.lock(tx, actor, input.id);
      checkVersion(input.version, unit.version);
      const before = { name: unit.name, kind: unit.kind, level: unit.level, parentId: unit.parentId };
      const problems: Problem[] = [];
      const next = { ...before };
      if (input.name !== undefined) {
        const name = cleanText(input.name, 'one');
        problems.push(...checkName(name, 'the name of the unit'));
        next.name = name ?? before.name;
      }
      if (input.kind != null) {
        next.kind = input.kind;
        next.level = levelAfter(before, input.kind);
      }
      if (input.level !== undefined) next.level = input.level ?? LEVEL_OF_KIND[next.kind];
      if (input.parentId !== undefined) next.parentId = input.parentId;
      if (changesBetween(before, next).length === 0 && problems.length === 0) return;
      problems.push(
        ...(await this.checkPlace(tx, { id: unit.id, organisationId: unit.organisationId, ...next })),
      );
      const children = await tx.manager.findBy(Unit, { parentId: unit.id });
      problems.push(
        ...checkLevelAbove(
          next.level,
          children.map((child) => child.level),
        ),
      );
      if (problems.length > 0) throw new Refusal(...problems);
      Object.assign(unit, next);
      await tx.manager.save(unit);
      await this.audited(tx, unit, 'Changed the unit.', before, next);
    });
  }

  remove(actor: Actor, input: RemoveUnitInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const unit = await this.lock(tx, actor, input.id);
      checkVersion(input.version, unit.version);
      const uses: UnitUses[] = await tx.manager.query(
        `SELECT EXISTS (SELECT FROM unit WHERE parent_id = $1) AS units,
                EXISTS (SELECT FROM person WHERE unit_id = $1) AS people,
                EXISTS (SELECT FROM role_grant WHERE unit_id = $1) AS roles,
                EXISTS (SELECT FROM goal WHERE unit_id = $1) AS goals,
                EXISTS (SELECT FROM project WHERE unit_id = $1) AS projects`,
        [unit.id],
      );
      const problems = uses.flatMap(checkUnitRemoval);
      if (problems.length > 0) throw new Refusal(...problems);
      await tx.manager.delete(Unit, { id: unit.id });
      await this.audited(tx, unit, 'Removed the unit.', { name: unit.name, kind: unit.kind }, { name: null });
    });
  }

  /** What is wrong with where a unit would stand and what it would be called there. */
  private async checkPlace(
    tx: Transaction,
    unit: {
      readonly id: string | null;
      readonly organisationId: string;
      readonly name: string | null;
      readonly level: UnitLevel;
      readonly parentId: string | null;
    },
  ): Promise<readonly Problem[]> {
    const parent =
      unit.parentId !== null && isId(unit.parentId)
        ? await tx.manager.findOneBy(Unit, { id: unit.parentId, organisationId: unit.organisationId })
        : null;
    if (unit.parentId !== null && parent === null)
      return [problem('PARENT_MISSING', 'Choose the unit above it from the list.', 'parentId')];
    const placed = placeUnit(unit, parent);
    if (!placed.ok) return placed.problems;
    const twins: { id: string }[] = await tx.manager.query(
      `SELECT id FROM unit WHERE organisation_id = $1 AND parent_id IS NOT DISTINCT FROM $2::uuid
         AND folded(name) = folded($3) AND id IS DISTINCT FROM $4::uuid`,
      [unit.organisationId, unit.parentId, unit.name, unit.id],
    );
    return twins.length > 0
      ? [problem('NAME_TAKEN', 'A unit of this name stands here already. Give another name.', 'name')]
      : [];
  }

  /** The organisation's row first: the tree changes one piece at a time. */
  private async lock(tx: Transaction, actor: Actor, id: string): Promise<Unit> {
    const found = isId(id) ? await tx.manager.findOneBy(Unit, { id }) : null;
    if (found === null) throw notFound('unit', 'id');
    authorise(actor, found.organisationId, 'unit', 'id');
    await lockOrganisation(tx, found.organisationId);
    const unit = await tx.manager.findOne(Unit, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (unit === null) throw notFound('unit', 'id');
    return unit;
  }

  private audited(
    tx: Transaction,
    unit: Unit,
    sentence: string,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
  ): Promise<void> {
    return tx.audit({
      organisationId: unit.organisationId,
      action: 'unit.edit',
      entity: 'unit',
      entityId: unit.id,
      sentence,
      changes: changesBetween(before, after),
    });
  }
}

function authorise(actor: Actor, organisationId: string, what: string, field: string): void {
  const subject = { kind: 'organisation', organisationId } as const;
  if (!can(actor, 'organisation.read', subject)) throw notFound(what, field);
  if (!can(actor, 'unit.edit', subject))
    throw notAllowed('You can see the units. An administrator can change them: ask one.');
}
