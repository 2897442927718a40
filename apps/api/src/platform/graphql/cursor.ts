import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { problem } from '@tributary/domain';
import { Refusal } from '../refusal.js';
import { currentRequest } from '../request.js';

/**
 * A cursor is the sort key and id of its row, so that a page begins after it wherever rows came or went. It is sealed:
 * a masked row's key holds what the mask hides, and whoever could make keys up would find it out by asking for the page
 * after each. It opens in the same list and session only. The same row has the same cursor there, so that a client can
 * join pages; in a list narrowed otherwise it has another, so that masked rows are not recognised again.
 */
const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
/** Keys are filled up to a multiple of this, or a cursor's length would tell whether a day is recorded. */
const BLOCK = 96;

/** Where there is no session, as in a job, cursors last as long as the process. */
const processOnly = randomUUID();

/** A session's id is random and never leaves the server, whichever process of it answers. */
function keys(): { readonly cipher: Buffer; readonly nonce: Buffer } {
  const made = Buffer.from(
    hkdfSync('sha256', currentRequest()?.sessionId ?? processOnly, '', 'tributary cursors', 64),
  );
  return { cipher: made.subarray(0, 32), nonce: made.subarray(32) };
}

/** Makes the cursors of a list. `list` says which list, with all that narrows and sorts it. */
export function cursorsOf(list: string): (key: readonly unknown[]) => string {
  const { cipher: cipherKey, nonce: nonceKey } = keys();
  const about = Buffer.from(list);
  return (key) => {
    const text = JSON.stringify(key);
    const length = Buffer.byteLength(text);
    const plain = text + ' '.repeat(Math.ceil(length / BLOCK) * BLOCK - length);
    const nonce = createHmac('sha256', nonceKey)
      .update(`${about.length} `)
      .update(about)
      .update(plain)
      .digest()
      .subarray(0, NONCE);
    const cipher = createCipheriv(CIPHER, cipherKey, nonce, { authTagLength: TAG }).setAAD(about);
    const sealed = cipher.update(plain, 'utf8');
    cipher.final();
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  };
}

/** The key in a cursor of this list; a refusal when it is of another, of another session, or made up. */
export function openCursor(list: string, cursor: string, parts: number): unknown[] {
  let key: unknown;
  try {
    const sealed = Buffer.from(cursor, 'base64url');
    const opener = createDecipheriv(CIPHER, keys().cipher, sealed.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(list))
      .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    key = JSON.parse(opener.update(sealed.subarray(NONCE + TAG), undefined, 'utf8') + opener.final('utf8'));
  } catch {
    key = null;
  }
  if (!Array.isArray(key) || key.length !== parts)
    throw new Refusal(
      problem('CURSOR', 'This place in the list is no longer known. Start from the top.', 'after'),
    );
  return key;
}
