import type { Transaction } from '../platform/work.js';
import { Organisation } from './organisation.entity.js';

/**
 * Whoever changes a tree of an organisation, or who looks after it, waits for the one before: two moves side by side
 * could make a circle, two farewells leave nobody. Other writes go on. Null: there is no such organisation.
 */
export const lockOrganisation = (tx: Transaction, id: string): Promise<Organisation | null> =>
  tx.manager.findOne(Organisation, { where: { id }, lock: { mode: 'for_no_key_update' } });
