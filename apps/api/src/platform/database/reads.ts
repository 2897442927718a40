import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { countStatement } from '../request.js';

const names = new Map<string, string>();

/** A prepared statement's name: the same text is planned once per connection. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `t${createHash('sha1').update(text).digest('hex').slice(0, 20)}`;
    // Texts vary with the filters in force, not with what people type; the bound guards against a mistake.
    if (names.size > 2000) names.clear();
    names.set(text, name);
  }
  return name;
}

/** No text in PostgreSQL holds a NUL, so what is looked for without it is all that can be found. */
const storable = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\u0000', '') : value;

/** Planned reads: plain rows out of one prepared statement. Writing goes through Work instead. */
@Injectable()
export class Reads {
  private readonly pool: Pool;

  constructor(source: DataSource) {
    const driver: unknown = source.driver;
    if (typeof driver !== 'object' || driver === null || !('master' in driver))
      throw new Error('no PostgreSQL pool');
    this.pool = driver.master as Pool;
  }

  async rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    countStatement();
    const answer = await this.pool.query<Row>({ name: nameOf(text), text, values: values.map(storable) });
    return answer.rows;
  }

  async row<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(text, values))[0] ?? null;
  }
}

/** Collects the values of a statement while its text is put together: `$1`, `$2` … in the order they were given. */
export class Values {
  readonly list: unknown[] = [];

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}
