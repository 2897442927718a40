import { Injectable } from '@nestjs/common';
import { can, problem, type Actor } from '@tributary/domain';
import { organisationsOf } from '../organisation/units.loader.js';
import { Clock } from '../platform/clock.js';
import { Reads, Values } from '../platform/database/reads.js';
import { connection, pageSize, type Connection } from '../platform/graphql/connection.js';
import { openCursor } from '../platform/graphql/cursor.js';
import { isId } from '../platform/ids.js';
import { Refusal } from '../platform/refusal.js';
import { PERSON_COLUMNS, personNode, type PersonNode } from './people.loader.js';

type PersonRow = Omit<PersonNode, 'allowedActions'>;

/** Reads the register of people; those of other organisations stay away. */
@Injectable()
export class PeopleReads {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async byId(actor: Actor, id: string): Promise<PersonNode | null> {
    const row = await this.reads.row<PersonRow>(
      `SELECT ${PERSON_COLUMNS} FROM person WHERE person.id = $1::uuid AND person.organisation_id = ANY ($2)`,
      [id, organisationsOf(actor)],
    );
    return row === null ? null : personNode(actor, row);
  }

  /**
   * One page by name in one statement; one more when the total is asked for. `left` true: those who have left, false:
   * those who are here, null: all. `unitId`: that unit and all beneath it.
   */
  async page(
    actor: Actor,
    organisationId: string,
    ask: {
      readonly first: number;
      readonly after: string | null;
      readonly search: string | null;
      readonly unitId: string | null;
      readonly left: boolean | null;
    },
  ): Promise<Connection<PersonNode>> {
    const first = pageSize(ask.first);
    const values = new Values();
    const where = [
      `person.organisation_id = ${values.add(organisationId)}::uuid`,
      `person.organisation_id = ANY (${values.add(organisationsOf(actor))})`,
    ];
    const search = ask.search?.trim() ?? '';
    if (search !== '') {
      const sought = `folded(${values.add(search)}::text)`;
      // Whoever may not see an address may not find it by guessing either.
      const byEmail = can(actor, 'person.read-contact', { kind: 'organisation', organisationId })
        ? ` OR strpos(folded(person.email), ${sought}) > 0`
        : '';
      where.push(`(strpos(folded(person.name), ${sought}) > 0${byEmail})`);
    }
    if (ask.unitId !== null) {
      if (!isId(ask.unitId))
        throw new Refusal(
          problem('NOT_FOUND', 'This list is about a unit that is not here. Take that filter off.', 'unitId'),
        );
      where.push(`EXISTS (SELECT FROM unit WHERE unit.id = person.unit_id
        AND unit.path @> ARRAY[${values.add(ask.unitId)}::uuid])`);
    }
    if (ask.left !== null) {
      const gone = `coalesce(person.left_on <= ${values.add(this.clock.today())}::date, false)`;
      where.push(ask.left ? gone : `NOT ${gone}`);
    }
    const counted = [...values.list];
    const list = JSON.stringify(['people', organisationId, ask.search, ask.unitId, ask.left]);
    const paged = [...where];
    if (ask.after !== null) {
      const [name, id] = openCursor(list, ask.after, 2);
      if (typeof name !== 'string' || typeof id !== 'string' || !isId(id))
        throw new Refusal(
          problem('CURSOR', 'This place in the list is no longer known. Start from the top.', 'after'),
        );
      paged.push(`(folded(person.name), person.id) > (${values.add(name)}::text, ${values.add(id)}::uuid)`);
    }
    const rows = await this.reads.rows<PersonRow & { readonly sortName: string }>(
      `SELECT ${PERSON_COLUMNS}, folded(person.name) AS "sortName" FROM person WHERE ${paged.join(' AND ')}
       ORDER BY folded(person.name), person.id LIMIT ${values.add(first + 1)}`,
      values.list,
    );
    return connection(
      list,
      rows,
      first,
      (row) => [row.sortName, row.id],
      (row) => personNode(actor, row),
      async () => {
        const count = await this.reads.row<{ count: number }>(
          `SELECT count(*)::int AS count FROM person WHERE ${where.join(' AND ')}`,
          counted,
        );
        return count?.count ?? 0;
      },
    );
  }
}
