import type { Problem } from '@tributary/domain';
import { Refusal } from '../refusal.js';

/**
 * A mutation's payload: what the work made, with no problems; or, refused, the problems and what is there now, so that a
 * form can show both.
 */
export async function answer<Payload extends object>(
  work: () => Promise<Payload>,
  present: () => Promise<Partial<Payload>> = () => Promise.resolve({}),
): Promise<Partial<Payload> & { problems: readonly Problem[] }> {
  try {
    return { ...(await work()), problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return { ...(await present()), problems: error.problems };
    throw error;
  }
}
