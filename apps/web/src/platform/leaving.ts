import type { ApolloClient } from '@apollo/client';
import { forgetPerson } from './client';
import { signInPath } from './session';

/** Written when somebody leaves, so that other tabs of the same browser leave too. Outlives the forgetting. */
const leftKey = 'left-tributary-at';

/**
 * When somebody last left in this browser, as a text to compare; null when nobody did. Whatever still wants to send for
 * a person compares it first: another tab may have left, and somebody else signed in, before this one has heard of it.
 */
export const lastDeparture = (): string | null => localStorage.getItem(leftKey);

/**
 * Forgets the person on this device, tells the other tabs, and loads a page anew, so that nothing of the former
 * person is left in memory. Call it when the server has ended the session, or has said that there is none.
 */
export async function departTo(client: ApolloClient, to: string): Promise<void> {
  await forgetPerson(client);
  localStorage.setItem(leftKey, String(Date.now()));
  window.location.replace(to);
}

/** The session ended without us: to the sign-in page and back again afterwards. Does nothing where it leads already. */
export function departSignedOut(client: ApolloClient): void {
  const { pathname } = window.location;
  if (/^\/(sign-in|set-up|choose-password)(\/|$)/.test(pathname)) return;
  void departTo(client, signInPath(window.location));
}

/**
 * Leaves when another tab does, and loads anew when the browser brings this page back from its history as it was,
 * since it may show a former person's work.
 */
export function leaveWithOthers(client: ApolloClient): void {
  window.addEventListener('storage', (event) => {
    if (event.key === leftKey) void forgetPerson(client).then(() => window.location.replace('/sign-in'));
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}
