import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@tributary/domain';

/** What belongs to one request or job, for the log and for counting statements. Never free text. */
export interface RequestNote {
  readonly id: string;
  actor: Actor | null;
  sessionId: string | null;
  operation: string | null;
  statements: number;
}

const storage = new AsyncLocalStorage<RequestNote>();

export const withinRequest = <T>(note: RequestNote, work: () => T): T => storage.run(note, work);

export const currentRequest = (): RequestNote | undefined => storage.getStore();

export function countStatement(): void {
  const note = storage.getStore();
  if (note !== undefined) note.statements += 1;
}
