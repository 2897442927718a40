import type { Readable } from 'node:stream';
import type { Incoming } from './incoming-files.js';

/**
 * Where the bytes of files lie: by organisation, and within it by the SHA-256 of what they are, so that the same bytes
 * are one file and a file never changes. What a file is called and who may have it stands in the database.
 */
export abstract class FileStore {
  /** Lays down what has come in: there whole when this returns, and not at all when it does not. */
  abstract put(organisationId: string, file: Incoming): Promise<void>;

  /** The bytes as a stream, and how many; null when there is no such file. */
  abstract open(organisationId: string, digest: string): Promise<StoredFile | null>;

  /** Without it the file is gone; a file that is not there is gone already. */
  abstract remove(organisationId: string, digest: string): Promise<void>;
}

export interface StoredFile {
  readonly bytes: number;
  readonly stream: Readable;
}

/** The place of a file under its organisation: two folders deep, so that none holds too many. */
export const keyOf = (organisationId: string, digest: string): string =>
  `${organisationId}/${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest}`;
