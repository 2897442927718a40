import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileStore, keyOf, type StoredFile } from './file-store.js';
import type { Incoming } from './incoming-files.js';

/** What the system says when something is not there. */
const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Files under `DATA_DIR/files`. A rename puts each in its place: there is never half of one. */
export class DiskFiles extends FileStore {
  private readonly folder: string;

  constructor(dataDir: string) {
    super();
    this.folder = join(dataDir, 'files');
  }

  override async put(organisationId: string, file: Incoming): Promise<void> {
    const target = this.placeOf(organisationId, file.digest);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    // Over a file of the same name lie the same bytes.
    await rename(file.path, target);
    await syncFolder(dirname(target));
  }

  override async open(organisationId: string, digest: string): Promise<StoredFile | null> {
    try {
      const handle = await open(this.placeOf(organisationId, digest), constants.O_RDONLY);
      const { size } = await handle.stat();
      return { bytes: size, stream: handle.createReadStream() };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  override async remove(organisationId: string, digest: string): Promise<void> {
    await rm(this.placeOf(organisationId, digest), { force: true });
  }

  private placeOf(organisationId: string, digest: string): string {
    return join(this.folder, keyOf(organisationId, digest));
  }
}

/** A name outlives a power cut once its folder is on the disk. Windows has no such thing for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
