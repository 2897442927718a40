import { jest } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ATTACHMENT_BYTES_MOST } from '@tributary/domain';
import pg from 'pg';
import { Jobs } from '../platform/jobs/jobs.js';
import { FileStore } from '../platform/files/file-store.js';
import { startS3, type FakeS3 } from '../platform/files/s3-server.fixture.js';
import { openApi, type Api, type Visitor } from '../testing/harness.js';

const PNG = Buffer.from('\x89PNG\r\n\x1a\n' + 'a picture', 'latin1');
const PDF = Buffer.from('%PDF-1.7\nplan');
const CSV = Buffer.from('Week,Fell\n1,3\n');
const JPEG = Buffer.from('ffd8ffe1000d45786966000051352e3530ffda0002070809ffd9', 'hex');

let api: Api;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-attachments-'));
  api = await openApi({ env: { DATA_DIR: folder } });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

let hospitals = 0;
/** A ward with a test of its own, in a hospital of its own. */
async function aTest(on: Api = api) {
  hospitals += 1;
  const { given } = on;
  given.organisation(`Elsewhere ${hospitals}`);
  const stranger = given.person('Una Stranger').holding('QI_DIRECTOR');
  const organisation = given.organisation(`Larkmere ${hospitals}`);
  const lead = given.person('Tom Bell').holding('LEAD');
  const reader = given.person('Ada Reader').holding('READER');
  const project = given.project('Bay watch').ledBy(lead).testing();
  const cycle = project.trying('Bathroom before bed').cycle('DO');
  const dropped = project.trying('Never tried').cycle('PLAN');
  const quiet = given.project('Within the team').ledBy(lead).testing().teamLevel();
  const quietCycle = quiet.trying('Soft shoes').cycle('PLAN');
  await given.build();
  await on.database.query(
    `UPDATE pdsa_cycle SET discarded_on = '2026-11-20', discard_reason = 'Planned twice' WHERE id = $1`,
    [dropped.id],
  );
  return {
    stranger,
    organisation,
    lead,
    reader,
    project,
    cycle,
    dropped,
    quietCycle,
    team: await on.as(lead),
  };
}

interface Sent {
  readonly status: number;
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
  }[];
}

async function send(
  who: Visitor,
  cycleId: string,
  files: readonly (readonly [string, Uint8Array])[],
  headers: Record<string, string> = {},
): Promise<Sent> {
  const form = new FormData();
  for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await who.fetch(`/cycles/${cycleId}/attachments`, { method: 'POST', body: form, headers });
  const body = (await response.json()) as Omit<Sent, 'status'>;
  return { ...body, status: response.status };
}
const codes = ({ problems }: Pick<Sent, 'problems'>): string[] => problems.map(({ code }) => code);

const LIST = `query ($id: ID!) { pdsaCycle(id: $id) { attachments { id name contentType bytes url addedAt mayRemove addedBy { name } } } }`;
const list = async (who: Visitor, id: string): Promise<any[]> =>
  (await who.graphql(LIST, { id })).data.pdsaCycle?.attachments ?? null;
const remove = async (who: Visitor, id: string): Promise<any> =>
  (
    await who.graphql(
      `mutation ($id: ID!) { removeAttachment(input: { id: $id }) { cycle { id attachments { id } } problems { code } } }`,
      { id },
    )
  ).data.removeAttachment;

const filesIn = (place: string): string[] => {
  try {
    return readdirSync(join(place, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(place, 'files', name)).isFile(),
    );
  } catch {
    return [];
  }
};
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const until = async (what: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await what()); tries += 1) {
    if (tries > 400) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

describe('a file on a test', () => {
  it('goes in by its content, is listed, comes back as a download, byte by byte, and is told in the history', async () => {
    const { team, cycle } = await aTest();
    const sent = await send(team, cycle.id, [
      ['Bay 3, Si\u00e2n’s "plan".pdf', PDF],
      ['falls.csv', CSV],
      ['ward', PNG],
    ]);
    expect(sent).toMatchObject({ status: 200, problems: [] });
    const listed = await list(team, cycle.id);
    expect(listed).toEqual([
      expect.objectContaining({
        name: 'Bay 3, Siân’s _plan_.pdf',
        contentType: 'application/pdf',
        bytes: PDF.length,
        mayRemove: true,
        addedBy: { name: 'Tom Bell' },
      }),
      expect.objectContaining({ name: 'falls.csv', contentType: 'text/csv' }),
      expect.objectContaining({ name: 'ward.png', contentType: 'image/png' }),
    ]);
    const [plan] = listed;
    expect(plan.url).toBe(`/attachments/${plan.id}`);
    const got = await team.fetch(plan.url, { headers: { accept: 'text/html' } });
    expect(got.status).toBe(200);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': `attachment; filename="Bay 3, Sia_n_s _plan_.pdf"; filename*=UTF-8''Bay%203%2C%20Si%C3%A2n%E2%80%99s%20_plan_.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': `sandbox; default-src 'none'`,
      'cache-control': 'private, no-store, no-transform',
    });
    const { data } = await team.graphql(
      `query ($id: ID!) { pdsaCycle(id: $id) { history { sentence changes { field before after } } } }`,
      { id: cycle.id },
    );
    expect(data.pdsaCycle.history[0]).toEqual({
      sentence: 'Added a file to A1.',
      changes: [{ field: 'file', before: null, after: 'ward.png' }],
    });
  });

  it('is what it says, or is refused by itself while the others go in', async () => {
    const { team, cycle } = await aTest();
    const sent = await send(team, cycle.id, [
      ['plan.pdf', PNG],
      ['good.csv', CSV],
      ['page.html', Buffer.from('<!doctype html>')],
      ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
      ['setup.exe', Buffer.from('MZ\x90\0\x03', 'latin1')],
      ['empty.pdf', Buffer.alloc(0)],
      ['943 476 5919.png', PNG],
    ]);
    expect(sent.status).toBe(200);
    expect(sent.attachments.map(({ name }) => name)).toEqual(['good.csv']);
    expect(sent.problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['FILE_LIES', 'files', '0'],
      ['FILE_KIND', 'files', '2'],
      ['FILE_KIND', 'files', '3'],
      ['FILE_KIND', 'files', '4'],
      ['FILE_EMPTY', 'files', '5'],
      ['PATIENT_IDENTIFIER', 'files', '6'],
    ]);
    expect(sent.problems[0]!.message).toBe(
      'This is named .pdf but is not a PDF. Export it as PDF and send it again.',
    );
    expect(JSON.stringify(sent)).not.toContain('943');
    expect((await send(team, cycle.id, [['plan.pdf', PNG]])).status).toBe(422);
    expect(await list(team, cycle.id)).toHaveLength(1);
  });

  it('loses what a camera tells of itself before anybody can fetch it', async () => {
    const { team, cycle } = await aTest();
    const sent = await send(team, cycle.id, [['ward.jpg', JPEG]]);
    const got = Buffer.from(
      await (await team.fetch(`/attachments/${sent.attachments[0]!.id}`)).arrayBuffer(),
    );
    expect(got).toEqual(Buffer.from('ffd8ffda0002070809ffd9', 'hex'));
    expect((await list(team, cycle.id))[0].bytes).toBe(got.length);
  });

  it('has a name without folders, tricks of direction or control', async () => {
    const { team, cycle } = await aTest();
    const sent = await send(team, cycle.id, [
      ['../../../etc/passwd.csv', CSV],
      ['..\\..\\boot.csv', Buffer.from('a,b\n')],
      ['gnp\u202Efdp.png', PNG],
    ]);
    expect(sent.attachments.map(({ name }) => name)).toEqual(['passwd.csv', 'boot.csv', 'gnpfdp.png']);
    expect(
      filesIn(folder).every((name) => /^[0-9a-f-]{36}[\\/](..)[\\/](..)[\\/]\1\2[0-9a-f]{60}$/.test(name)),
    ).toBe(true);
  });

  it('holds 20 MB and not a byte more; the rest of the form is still read', async () => {
    const { team, cycle } = await aTest();
    const most = Buffer.alloc(ATTACHMENT_BYTES_MOST, 'a,');
    const sent = await send(team, cycle.id, [
      ['most.csv', most],
      ['more.csv', Buffer.concat([most, Buffer.from('x')])],
      ['after.csv', CSV],
    ]);
    expect(sent.attachments.map(({ name }) => name)).toEqual(['most.csv', 'after.csv']);
    expect(sent.problems).toEqual([
      {
        code: 'FILE_LARGE',
        message: 'Files up to 20 MB are taken. Make it smaller, then send it again.',
        path: ['files', '1'],
      },
    ]);
    const listed = await list(team, cycle.id);
    expect(listed.map(({ bytes }) => bytes)).toEqual([CSV.length, ATTACHMENT_BYTES_MOST]);
    expect(filesIn(folder).filter((name) => name.startsWith('incoming'))).toEqual([]);
  }, 60_000);

  it('comes ten at a time and fifty to a test', async () => {
    const { team, cycle } = await aTest();
    const files = (from: number, count: number) =>
      Array.from(
        { length: count },
        (_, at) => [`week ${from + at}.csv`, Buffer.from(`${from + at},1`)] as const,
      );
    const eleven = await send(team, cycle.id, files(0, 11));
    expect(eleven.attachments).toHaveLength(10);
    expect(codes(eleven)).toEqual(['FILES_AT_ONCE']);
    for (let round = 1; round < 5; round += 1)
      expect(await send(team, cycle.id, files(round * 10, 10))).toMatchObject({ status: 200, problems: [] });
    const one = await send(team, cycle.id, files(50, 1));
    expect([one.status, ...codes(one)]).toEqual([422, 'FILES_MANY']);
    expect(await list(team, cycle.id)).toHaveLength(50);
    // Constant in the number of files.
    const asked = await team.graphql(LIST, { id: cycle.id });
    expect(asked.statements).toBe(4);
  });

  it('sent twice, also both at once, is there once; the same bytes on another test are another file', async () => {
    const { team, cycle, quietCycle } = await aTest();
    const [one, two] = await Promise.all([
      send(team, cycle.id, [
        ['a.csv', CSV],
        ['b.png', PNG],
      ]),
      send(team, cycle.id, [
        ['b again.png', PNG],
        ['a.csv', CSV],
      ]),
    ]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(new Set([...one.attachments, ...two.attachments].map(({ id }) => id)).size).toBe(2);
    expect(await list(team, cycle.id)).toHaveLength(2);
    await send(team, quietCycle.id, [['a.csv', CSV]]);
    expect(await list(team, quietCycle.id)).toHaveLength(1);
    const rows: { digest: string; organisation_id: string }[] = await api.database.query(
      `SELECT DISTINCT organisation_id, digest FROM attachment WHERE cycle_id IN ($1, $2)`,
      [cycle.id, quietCycle.id],
    );
    expect(rows).toHaveLength(2);
    expect(filesIn(folder).filter((name) => name.startsWith(rows[0]!.organisation_id))).toHaveLength(2);
  });
});

describe('who may', () => {
  it('add: whoever changes the test; others are refused before a byte is read, and learn nothing', async () => {
    const { team, cycle, dropped, quietCycle, stranger, reader } = await aTest();
    const as = async (person: { id: string }): Promise<Visitor> => api.as(person);
    const file = [['a.csv', CSV]] as const;
    const refused = await send(await as(reader), cycle.id, file);
    expect([refused.status, ...codes(refused)]).toEqual([422, 'NOT_ALLOWED']);
    const missing = await send(team, randomUUID(), file);
    expect([missing.status, ...codes(missing)]).toEqual([422, 'NOT_FOUND']);
    for (const [who, id] of [
      [await as(stranger), cycle.id],
      [await as(reader), quietCycle.id],
      [team, dropped.id],
      [team, 'no-id'],
    ] as const)
      expect(await send(who, id, file)).toEqual(missing);
    expect((await send(api.visitor, cycle.id, file)).status).toBe(401);
    expect(await list(team, cycle.id)).toEqual([]);
  });

  it('fetch: whoever reads the test; missing, removed and forbidden look alike', async () => {
    const { team, cycle, quietCycle, stranger, reader } = await aTest();
    const open = (await send(team, cycle.id, [['a.csv', CSV]])).attachments[0]!.id;
    const quiet = (await send(team, quietCycle.id, [['a.csv', CSV]])).attachments[0]!.id;
    const get = async (who: Visitor, id: string) => {
      const response = await who.fetch(`/attachments/${id}`);
      return { status: response.status, text: await response.text() };
    };
    const ada = await api.as(reader);
    expect((await get(ada, open)).status).toBe(200);
    expect((await list(ada, cycle.id))[0].mayRemove).toBe(false);
    const missing = await get(team, randomUUID());
    expect(missing.status).toBe(404);
    for (const [who, id] of [
      [ada, quiet],
      [await api.as(stranger), open],
      [team, 'no-id'],
    ] as const)
      expect(await get(who, id)).toEqual(missing);
    expect((await get(api.visitor, open)).status).toBe(401);
    expect(codes(await remove(ada, open))).toEqual(['NOT_ALLOWED']);
    expect(codes(await remove(ada, quiet))).toEqual(['NOT_FOUND']);
    expect(codes(await remove(await api.as(stranger), open))).toEqual(['NOT_FOUND']);
    expect(await remove(team, open)).toEqual({ cycle: { id: cycle.id, attachments: [] }, problems: [] });
    expect(await get(team, open)).toEqual(missing);
    expect(codes(await remove(team, open))).toEqual(['NOT_FOUND']);
    const kept: { name: string; removed: boolean }[] = await api.database.query(
      `SELECT name, removed_by_id IS NOT NULL AS removed FROM attachment WHERE id = $1`,
      [open],
    );
    expect(kept).toEqual([{ name: 'a.csv', removed: true }]);
  });

  it('a form of another website is refused, with the cookie of somebody who may', async () => {
    const { team, cycle } = await aTest();
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(CSV)]), 'a.csv');
    for (const origin of ['https://evil.example', 'null']) {
      const response = await team.fetch(`/cycles/${cycle.id}/attachments`, {
        method: 'POST',
        body: form,
        headers: { origin },
      });
      expect(response.status).toBe(403);
    }
    expect((await send(team, cycle.id, [['a.csv', CSV]], { origin: api.url })).status).toBe(200);
  });
});

describe('odd uploads', () => {
  const raw = (who: Visitor, cycleId: string, body: Buffer | null, headers: Record<string, string>) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const asked = httpRequest(
        `${api.url}/cycles/${cycleId}/attachments`,
        { method: 'POST', headers: { cookie: who.cookie ?? '', ...headers } },
        (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, text });
          });
        },
      );
      asked.on('error', reject);
      asked.end(body ?? undefined);
    });
  const part = (disposition: string, content: string): string =>
    `--x\r\nContent-Disposition: ${disposition}\r\n\r\n${content}\r\n`;
  const FORM = { 'content-type': 'multipart/form-data; boundary=x' };
  const ENDED = '--x--\r\n';

  it.each([
    ['no body', null, FORM, 400],
    ['no form', Buffer.from('a,b'), { 'content-type': 'text/csv' }, 400],
    ['a form without a boundary', Buffer.from('a,b'), { 'content-type': 'multipart/form-data' }, 400],
    ['fields and no file', Buffer.from(part('form-data; name="a"', 'b') + ENDED), FORM, 400],
    ['a file that is a field', Buffer.from(part('form-data; name="file"', 'a,b') + ENDED), FORM, 400],
    [
      'a form that never ends',
      Buffer.from(part('form-data; name="file"; filename="a.csv"', 'a,b')),
      FORM,
      400,
    ],
    ['a header that is none', Buffer.from(`--x\r\nContent Disposition\r\n\r\na,b\r\n${ENDED}`), FORM, 400],
    ['nothing between', Buffer.from(ENDED), FORM, 400],
  ])('%s: refused, and nothing is left', async (_what, body, headers, status) => {
    const { team, cycle } = await aTest();
    const answer = await raw(team, cycle.id, body, headers);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).problems).toHaveLength(1);
    expect(await list(team, cycle.id)).toEqual([]);
    expect(filesIn(folder).filter((name) => name.startsWith('incoming'))).toEqual([]);
  });

  it('takes names in every form that browsers and programs write', async () => {
    const { team, cycle } = await aTest();
    const body =
      part(`form-data; name="file"; filename="x.csv"; filename*=UTF-8''Si%C3%A2n%20%F0%9F%99%82.csv`, 'a,b') +
      part('form-data; name=""; filename=""', 'c,d') +
      part('form-data; name="file"; filename="C:\\fakepath\\week.csv"', 'e,f') +
      ENDED;
    const answer = await raw(team, cycle.id, Buffer.from(body), FORM);
    expect(JSON.parse(answer.text).attachments.map(({ name }: any) => name)).toEqual([
      'Siân 🙂.csv',
      'week.csv',
    ]);
  });

  it('says at once when more is announced than ten files hold', async () => {
    const { team, cycle } = await aTest();
    const answer = await new Promise<number>((resolve) => {
      const asked = httpRequest(
        `${api.url}/cycles/${cycle.id}/attachments`,
        {
          method: 'POST',
          headers: { cookie: team.cookie ?? '', ...FORM, 'content-length': String(300 * 1024 * 1024) },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      asked.on('error', () => undefined);
      asked.write('--x');
    });
    expect(answer).toBe(413);
  });

  it('broken off in the middle leaves nothing: no row, no bytes, no half of a file', async () => {
    const { team, cycle } = await aTest();
    const before = filesIn(folder);
    await new Promise<void>((resolve) => {
      const asked = httpRequest(`${api.url}/cycles/${cycle.id}/attachments`, {
        method: 'POST',
        headers: { cookie: team.cookie ?? '', ...FORM },
      });
      asked.on('error', () => {
        resolve();
      });
      asked.write(part('form-data; name="file"; filename="whole.csv"', 'a,b'));
      asked.write(
        `--x\r\nContent-Disposition: form-data; name="file"; filename="half.csv"\r\n\r\n${'1,2\n'.repeat(50_000)}`,
      );
      void until(() => filesIn(folder).length >= before.length + 2).then(() => asked.destroy());
    });
    await until(() => filesIn(folder).length === before.length);
    expect(filesIn(folder)).toEqual(before);
    expect(await list(team, cycle.id)).toEqual([]);
  });
});

describe('bytes that nobody needs', () => {
  let own: Api;
  let place: string;
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'tributary-swept-'));
    own = await openApi({ jobs: true, env: { DATA_DIR: place } });
  });
  afterAll(async () => {
    await own.close();
    rmSync(place, { recursive: true, force: true });
  });

  it('are swept after the last row that used them is removed, and not before', async () => {
    const { team, cycle, quietCycle } = await aTest(own);
    const one = (await send(team, cycle.id, [['a.csv', CSV]])).attachments[0]!.id;
    const two = (await send(team, quietCycle.id, [['b.csv', CSV]])).attachments[0]!.id;
    const there = (): boolean => filesIn(place).some((name) => name.endsWith(digestOf(CSV)));
    await remove(team, one);
    const sent = async (): Promise<boolean> => {
      const [row]: { count: number }[] = await own.database.query(
        `SELECT count(*)::int AS count FROM outbox WHERE sent_at IS NULL`,
      );
      return row!.count === 0;
    };
    await until(sent);
    expect((await team.fetch(`/attachments/${two}`)).status).toBe(200);
    await remove(team, two);
    await until(() => !there());
    // Taken again, they are there again, whatever the sweep of a moment ago is doing.
    const again = (await send(team, cycle.id, [['a.csv', CSV]])).attachments[0]!.id;
    await until(sent);
    expect((await team.fetch(`/attachments/${again}`)).status).toBe(200);
  });

  it('are swept when the process dies between the bytes and the row', async () => {
    const { team, cycle } = await aTest(own);
    const bytes = Buffer.from('killed,in\nbetween,1\n');
    const there = (): boolean => filesIn(place).some((name) => name.endsWith(digestOf(bytes)));
    // Held back where it takes the project, when the bytes lie in their place and the row is not there.
    const holder = own.database.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM project FOR UPDATE');
    const sending = send(team, cycle.id, [['a.csv', bytes]]);
    await until(there);
    const owner = new pg.Client(own.databaseUrl);
    await owner.connect();
    // As a kill would: the connection that holds the lock is gone, and nothing of the transaction stays.
    await until(async () => {
      const killed = await owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
           AND wait_event_type = 'Lock' AND query LIKE 'SELECT "Project"%'`,
      );
      return (killed.rowCount ?? 0) > 0;
    });
    await owner.end();
    await holder.rollbackTransaction();
    await holder.release();
    expect((await sending).status).toBe(500);
    await until(() => !there());
    expect(await list(team, cycle.id)).toEqual([]);
    expect((await send(team, cycle.id, [['a.csv', bytes]])).status).toBe(200);
  });

  it('wait for an upload of the same that is under way', async () => {
    const { team, cycle } = await aTest(own);
    const bytes = Buffer.from('swept,while\nuploading,1\n');
    const files = own.app.get(FileStore);
    const put = jest.spyOn(files, 'put');
    const first = (await send(team, cycle.id, [['a.csv', bytes]])).attachments[0]!.id;
    await remove(team, first);
    // The bytes are laid down again; before the row is there, time enough for the sweep to come by.
    put.mockImplementationOnce(async (organisationId, file) => {
      put.mockRestore();
      await files.put(organisationId, file);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
    const second = (await send(team, cycle.id, [['a.csv', bytes]])).attachments[0]!.id;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await team.fetch(`/attachments/${second}`)).status).toBe(200);
    expect(own.app.get(Jobs)).toBeDefined();
  });
});

it('is no page where pages are served, and not compressed', async () => {
  const place = mkdtempSync(join(tmpdir(), 'tributary-pages-'));
  writeFileSync(join(place, 'index.html'), '<!doctype html>');
  const own = await openApi({ webFolder: place, env: { DATA_DIR: place } });
  try {
    const { team, cycle } = await aTest(own);
    const long = Buffer.from('Week,Fell\n'.repeat(5000));
    const { id } = (await send(team, cycle.id, [['long.csv', long]])).attachments[0]!;
    const got = await team.fetch(`/attachments/${id}`, {
      headers: { accept: 'text/html', 'accept-encoding': 'gzip' },
    });
    expect(got.headers.get('content-encoding')).toBeNull();
    expect(got.headers.get('content-length')).toBe(String(long.length));
    expect(Buffer.from(await got.arrayBuffer())).toEqual(long);
  } finally {
    await own.close();
    rmSync(place, { recursive: true, force: true });
  }
});

describe('in a bucket', () => {
  let own: Api;
  let s3: FakeS3;
  let place: string;
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'tributary-bucket-'));
    s3 = await startS3('ward', 'seven');
    own = await openApi({
      jobs: true,
      env: {
        DATA_DIR: place,
        FILES_URL: 's3://tributary/files',
        FILES_ENDPOINT: s3.url,
        FILES_ACCESS_KEY_ID: 'ward',
        FILES_SECRET_ACCESS_KEY: 'seven',
      },
    });
  });
  afterAll(async () => {
    await own.close();
    await s3.close();
    rmSync(place, { recursive: true, force: true });
  });

  it('goes in, comes back and is swept as on the disk, and DATA_DIR is not used', async () => {
    const { team, cycle } = await aTest(own);
    const { id } = (await send(team, cycle.id, [['ward.png', PNG]])).attachments[0]!;
    expect([...s3.objects.keys()]).toEqual([
      expect.stringMatching(new RegExp(`^/tributary/files/[0-9a-f-]{36}/../../${digestOf(PNG)}$`)),
    ]);
    const got = await team.fetch(`/attachments/${id}`);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(PNG);
    expect(got.headers.get('content-length')).toBe(String(PNG.length));
    expect(filesIn(place)).toEqual([]);
    await remove(team, id);
    await until(() => s3.objects.size === 0);
  });

  it('says so when the store is down: nothing is taken, nothing is lost', async () => {
    const { team, cycle } = await aTest(own);
    s3.troubles.push(503, 503, 503);
    const refused = await send(team, cycle.id, [['ward.png', PNG]]);
    expect([refused.status, ...codes(refused)]).toEqual([500, 'FAULT']);
    expect(await list(team, cycle.id)).toEqual([]);
    const { id } = (await send(team, cycle.id, [['ward.png', PNG]])).attachments[0]!;
    s3.troubles.push(500, 500, 500);
    expect((await team.fetch(`/attachments/${id}`)).status).toBe(500);
    s3.objects.clear();
    expect((await team.fetch(`/attachments/${id}`)).status).toBe(500);
  });
});
