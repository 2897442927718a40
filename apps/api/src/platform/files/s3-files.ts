import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { AwsV4Signer } from 'aws4fetch';
import type { BucketConfig } from '../config/config.js';
import { FileStore, keyOf, type StoredFile } from './file-store.js';
import type { Incoming } from './incoming-files.js';

/** A store that does not answer within this time is taken for gone. */
const PATIENCE_MS = 120_000;
const TRIES = 3;

/** Files in a bucket of anything that speaks S3. Names the bucket in the path, which all of them understand. */
export class S3Files extends FileStore {
  private readonly keys = new Map<string, ArrayBuffer>();

  constructor(private readonly place: BucketConfig) {
    super();
  }

  override async put(organisationId: string, file: Incoming): Promise<void> {
    const answer = await this.ask('PUT', keyOf(organisationId, file.digest), file);
    await answer.body?.cancel();
  }

  override async open(organisationId: string, digest: string): Promise<StoredFile | null> {
    const answer = await this.ask('GET', keyOf(organisationId, digest));
    if (answer.status === 404 || answer.body === null) {
      await answer.body?.cancel();
      return null;
    }
    return {
      bytes: Number(answer.headers.get('content-length')),
      stream: Readable.fromWeb(answer.body),
    };
  }

  override async remove(organisationId: string, digest: string): Promise<void> {
    const answer = await this.ask('DELETE', keyOf(organisationId, digest));
    await answer.body?.cancel();
  }

  /** One request, tried again while the store is busy or cannot be reached. That there is no such file is an answer. */
  private async ask(method: 'PUT' | 'GET' | 'DELETE', key: string, file?: Incoming): Promise<Response> {
    for (let left = TRIES - 1; ; left -= 1) {
      const answer = await this.once(method, key, file).catch((error: unknown) => {
        if (left === 0) throw error;
        return null;
      });
      if (answer !== null) {
        if (answer.ok || (answer.status === 404 && method !== 'PUT')) return answer;
        await answer.body?.cancel();
        if (left === 0 || answer.status < 500) throw new Error(`the file store answered ${answer.status}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** (TRIES - left)));
    }
  }

  private async once(method: string, key: string, file?: Incoming): Promise<Response> {
    const { endpoint, bucket, prefix, region, accessKeyId, secretAccessKey } = this.place;
    const { url, headers } = await new AwsV4Signer({
      method,
      url: `${endpoint}/${bucket}/${prefix}${key}`,
      // The digest is signed along: the store refuses bytes that are not these.
      headers: { 'x-amz-content-sha256': file === undefined ? OF_NOTHING : file.digest },
      service: 's3',
      region,
      accessKeyId,
      secretAccessKey,
      cache: this.keys,
    }).sign();
    headers.set('accept-encoding', 'identity');
    if (file !== undefined) headers.set('content-length', String(file.bytes));
    const waiting = new AbortController();
    const timer = setTimeout(() => {
      waiting.abort();
    }, PATIENCE_MS);
    try {
      return await fetch(url, {
        method,
        headers,
        redirect: 'error',
        signal: waiting.signal,
        ...(file === undefined
          ? {}
          : {
              body: Readable.toWeb(createReadStream(file.path)) as NonNullable<RequestInit['body']>,
              duplex: 'half' as const,
            }),
      });
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The SHA-256 of no bytes. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
