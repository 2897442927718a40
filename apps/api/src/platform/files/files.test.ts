import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readConfig } from '../config/config.js';
import { DiskFiles } from './disk-files.js';
import { type FileStore, keyOf } from './file-store.js';
import { IncomingFiles } from './incoming-files.js';
import { S3Files } from './s3-files.js';
import { startS3, type FakeS3 } from './s3-server.fixture.js';

const HERE = '11111111-1111-4111-8111-111111111111';
const THERE = '22222222-2222-4222-8222-222222222222';
const KEYS = { FILES_ACCESS_KEY_ID: 'ward7', FILES_SECRET_ACCESS_KEY: 'a secret/with+signs=' };

let folder: string;
let s3: FakeS3;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-files-'));
  s3 = await startS3(KEYS.FILES_ACCESS_KEY_ID, KEYS.FILES_SECRET_ACCESS_KEY);
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

const configOf = (env: Record<string, string>) => readConfig({ SEED: 'none', DATA_DIR: folder, ...env });
const bucketOf = (env: Record<string, string> = {}) => {
  const { files } = configOf({ FILES_URL: 's3://ward/some/folder', FILES_ENDPOINT: s3.url, ...KEYS, ...env });
  if (files === null) throw new Error('no bucket');
  return files;
};
const everything = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

const settled = async (incoming: IncomingFiles, content: Uint8Array) => {
  const path = await incoming.take(Readable.from([content]), 1000);
  const { file } = await incoming.settle(path!, (bytes) => ({ seen: null, kept: bytes }));
  return file!;
};

describe.each([
  ['on the disk', () => [new DiskFiles(folder), new IncomingFiles(configOf({}))] as const],
  [
    'in a bucket',
    () =>
      [new S3Files(bucketOf()), new IncomingFiles(configOf({ FILES_URL: 's3://x1/y', ...KEYS }))] as const,
  ],
])('%s', (_where, open) => {
  let files: FileStore;
  let incoming: IncomingFiles;
  beforeAll(() => {
    [files, incoming] = open();
  });
  const read = async (organisation: string, digest: string): Promise<string | null> => {
    const file = await files.open(organisation, digest);
    if (file === null) return null;
    const whole = await buffer(file.stream);
    expect(file.bytes).toBe(whole.length);
    return whole.toString();
  };

  it('takes them in where another account of the machine does not', async () => {
    const path = (await incoming.take(Readable.from([Buffer.from('on its way')]), 1000))!;
    expect(path.startsWith(folder) || path.includes(`tributary-incoming-${userInfo().uid}/`)).toBe(true);
    await rm(path);
  });

  it('keeps bytes by what they are, apart for each organisation', async () => {
    const one = await settled(incoming, Buffer.from('week,fell\n1,3\n'));
    await files.put(HERE, one);
    const again = await settled(incoming, Buffer.from('week,fell\n1,3\n'));
    expect(again.digest).toBe(one.digest);
    await files.put(HERE, again);
    expect(await read(HERE, one.digest)).toBe('week,fell\n1,3\n');
    expect(await read(THERE, one.digest)).toBeNull();
    await files.remove(THERE, one.digest);
    expect(await read(HERE, one.digest)).not.toBeNull();
    await files.remove(HERE, one.digest);
    await files.remove(HERE, one.digest);
    expect(await read(HERE, one.digest)).toBeNull();
  });

  it('takes many at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const file = await settled(incoming, Buffer.from(`file ${at % 5}`));
        await files.put(HERE, file);
        return file.digest;
      }),
    );
    expect(new Set(all).size).toBe(5);
    expect(await read(HERE, all[7]!)).toBe('file 2');
  });
});

describe('a bucket', () => {
  it('is asked at its place, with a signature over what is sent', async () => {
    const incoming = new IncomingFiles(configOf({}));
    const file = await settled(incoming, Buffer.from('signed'));
    s3.asked.length = 0;
    await new S3Files(bucketOf()).put(HERE, file);
    expect(s3.asked).toEqual([`PUT /ward/some/folder/${keyOf(HERE, file.digest)}`]);
    await expect(
      new S3Files(bucketOf({ FILES_SECRET_ACCESS_KEY: 'wrong' })).open(HERE, file.digest),
    ).rejects.toThrow('the file store answered 403');
    // Other bytes than were looked at are refused by the store.
    writeFileSync(file.path, 'forged');
    await expect(new S3Files(bucketOf()).put(HERE, file)).rejects.toThrow('the file store answered 400');
    expect((await (await new S3Files(bucketOf()).open(HERE, file.digest))!.stream.toArray()).join('')).toBe(
      'signed',
    );
  });

  it('is tried again while it is busy, and given up after three times', async () => {
    const file = await settled(new IncomingFiles(configOf({})), Buffer.from('patience'));
    const store = new S3Files(bucketOf());
    s3.troubles.push(503, 500);
    await store.put(HERE, file);
    expect(await store.open(HERE, file.digest)).toMatchObject({ bytes: 8 });
    s3.troubles.push(503, 503, 503);
    await expect(store.remove(HERE, file.digest)).rejects.toThrow('the file store answered 503');
    const nobody = new S3Files(bucketOf({ FILES_ENDPOINT: 'http://127.0.0.1:9' }));
    await expect(nobody.open(HERE, file.digest)).rejects.toThrow();
  });

  it.each([
    [{ FILES_URL: 'https://bucket' }, /FILES_URL must be s3:\/\//],
    [{ FILES_URL: 's3://tributary' }, /FILES_URL needs FILES_ACCESS_KEY_ID/],
    [{ FILES_ENDPOINT: 'minio:9000' }, /FILES_ENDPOINT must be the address/],
  ])('is named rightly: %j', (env, sentence) => {
    expect(() => configOf(env)).toThrow(sentence);
  });

  it('is Amazon’s own in its region when no address is given', () => {
    expect(configOf({ FILES_URL: 's3://tributary', FILES_REGION: 'eu-west-2', ...KEYS }).files).toMatchObject(
      {
        endpoint: 'https://s3.eu-west-2.amazonaws.com',
        bucket: 'tributary',
        prefix: '',
      },
    );
    expect(configOf({}).files).toBeNull();
  });
});

describe('files on their way in', () => {
  it('leave nothing when they are too large, break off or are not kept', async () => {
    const incoming = new IncomingFiles(configOf({}));
    const before = everything();
    expect(await incoming.take(Readable.from([Buffer.alloc(600), Buffer.alloc(401)]), 1000)).toBeNull();
    const torn = Readable.from(
      (function* () {
        yield Buffer.alloc(10);
        throw new Error('the line went dead');
      })(),
    );
    await expect(incoming.take(torn, 1000)).rejects.toThrow('the line went dead');
    const path = await incoming.take(Readable.from([Buffer.alloc(1000)]), 1000);
    const { file, seen } = await incoming.settle(path!, (bytes) => ({ seen: bytes.length, kept: null }));
    expect([file, seen]).toEqual([null, 1000]);
    await incoming.discard(path!);
    expect(everything()).toEqual(before);
  });

  it('that a dead process left are thrown away a day later, and fresh ones are not', async () => {
    const place = mkdtempSync(join(tmpdir(), 'tributary-left-'));
    const waiting = join(place, 'files', 'incoming');
    mkdirSync(waiting, { recursive: true });
    for (const name of ['old', 'young']) writeFileSync(join(waiting, name), 'x');
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(join(waiting, 'old'), yesterday, yesterday);
    const incoming = new IncomingFiles(configOf({ DATA_DIR: place }));
    const path = await incoming.take(Readable.from([Buffer.from('new')]), 1000);
    expect(readdirSync(waiting).sort()).toEqual([path!.split(/[\\/]/).at(-1), 'young'].sort());
    rmSync(place, { recursive: true });
  });
});
