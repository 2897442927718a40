import { Injectable } from '@nestjs/common';
import { allowedActions, type Actor } from '@tributary/domain';
import { Reads } from '../platform/database/reads.js';
import type { Organisation } from './organisation.graphql.js';

type Row = Pick<Organisation, 'id' | 'name' | 'slug'>;

/** Reads organisations; null for what is missing and for what the actor has no part in, alike. One statement each. */
@Injectable()
export class OrganisationsReads {
  constructor(private readonly reads: Reads) {}

  async byId(actor: Actor, id: string): Promise<Organisation | null> {
    return this.node(
      actor,
      await this.reads.row<Row>(`SELECT id, name, slug FROM organisation WHERE id = $1::uuid`, [id]),
    );
  }

  async bySlug(actor: Actor, slug: string): Promise<Organisation | null> {
    return this.node(
      actor,
      await this.reads.row<Row>(`SELECT id, name, slug FROM organisation WHERE slug = $1`, [slug]),
    );
  }

  private node(actor: Actor, row: Row | null): Organisation | null {
    if (row === null) return null;
    const actions = allowedActions(actor, { kind: 'organisation', organisationId: row.id });
    return actions.includes('organisation.read') ? { ...row, allowedActions: actions } : null;
  }
}
