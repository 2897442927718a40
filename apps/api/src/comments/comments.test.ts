import { randomUUID } from 'node:crypto';
import { openApi, type Api, type Visitor } from '../testing/harness.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

let hospitals = 0;
/** A ward with an open test and one within the team, and people with every right and none. */
async function aWard() {
  hospitals += 1;
  const { given } = api;
  given.organisation(`Elsewhere ${hospitals}`);
  const stranger = given.person('Una Stranger').holding('QI_DIRECTOR');
  const organisation = given.organisation(`Larkmere ${hospitals}`);
  const lead = given.person('Tom Bell').holding('LEAD');
  const member = given.person('Mia Okoro').holding('MEMBER');
  const director = given.person('Ines Quill').holding('QI_DIRECTOR');
  const executive = given.person('Sid Sponsor').holding('EXECUTIVE');
  const reader = given.person('Ada Reader').holding('READER');
  const gone = given.person('Gil Gone').left('2026-10-01');
  const project = given.project('Bay watch').ledBy(lead).testing();
  const cycle = project.trying('Bathroom before bed').cycle('DO');
  const dropped = project.trying('Never tried').cycle('PLAN');
  const quiet = given.project('Within the team').ledBy(lead).testing().teamLevel();
  const quietCycle = quiet.trying('Soft shoes').cycle('PLAN');
  await given.build();
  await api.database.query(
    `UPDATE pdsa_cycle SET discarded_on = '2026-11-20', discard_reason = 'Planned twice' WHERE id = $1`,
    [dropped.id],
  );
  const tom = await api.as(lead);
  const mia = await api.as(member);
  return {
    stranger,
    organisation,
    lead,
    member,
    director,
    executive,
    reader,
    gone,
    project,
    cycle,
    dropped,
    quiet,
    quietCycle,
    tom,
    mia,
  };
}

const COMMENT = 'id version text at editedAt removed allowedActions by { name } mentions { name }';
const mutate = async (
  who: Visitor,
  field: string,
  type: string,
  what: string,
  input: object,
): Promise<any> => {
  const answer = await who.graphql(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${what} problems { code message path } } }`,
    { input },
  );
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data[field];
};
const add = (who: Visitor, cycleId: string, text: string, mentionIds?: readonly string[]): Promise<any> =>
  mutate(who, 'addComment', 'AddCommentInput', `comment { ${COMMENT} } cycle { label }`, {
    cycleId,
    text,
    ...(mentionIds === undefined ? {} : { mentionIds }),
  });
const edit = (
  who: Visitor,
  comment: { id: string; version: number },
  text: string,
  mentionIds?: readonly string[],
): Promise<any> =>
  mutate(who, 'editComment', 'EditCommentInput', `comment { ${COMMENT} }`, {
    id: comment.id,
    version: comment.version,
    text,
    ...(mentionIds === undefined ? {} : { mentionIds }),
  });
const remove = (who: Visitor, { id, version }: { id: string; version: number }): Promise<any> =>
  mutate(who, 'removeComment', 'RemoveCommentInput', `comment { ${COMMENT} }`, { id, version });
const settle = (who: Visitor, id: string): Promise<any> =>
  mutate(who, 'settleMention', 'SettleMentionInput', `mention { id settledAt }`, { id });
const list = async (who: Visitor, id: string): Promise<any[] | null> =>
  (await who.graphql(`query ($id: ID!) { pdsaCycle(id: $id) { comments { ${COMMENT} } } }`, { id })).data
    .pdsaCycle?.comments ?? null;
const mine = async (who: Visitor, ward: { organisation: { id: string } }): Promise<any> => {
  const [row]: { slug: string }[] = await api.database.query(`SELECT slug FROM organisation WHERE id = $1`, [
    ward.organisation.id,
  ]);
  return who.graphql(
    `query ($slug: String!) { organisation(slug: $slug) { myMentions { id settledAt comment { text by { name } } cycle { id label project { title } } } } }`,
    { slug: row!.slug },
  );
};
const mentions = async (who: Visitor, ward: { organisation: { id: string } }): Promise<any[]> =>
  (await mine(who, ward)).data.organisation.myMentions;
const codes = ({ problems }: { problems: { code: string }[] }): string[] => problems.map(({ code }) => code);

it('what is said stands under the test, oldest first, with who and whom; the history knows that, not what', async () => {
  const ward = await aWard();
  const { tom, mia, cycle, member } = ward;
  const first = await add(tom, cycle.id, '  Nights need their own form.\n\nShall we? <b>Yes</b>  ', [
    member.id,
    member.id,
  ]);
  expect(first).toMatchObject({
    problems: [],
    cycle: { label: 'A1' },
    comment: {
      text: 'Nights need their own form.\n\nShall we? <b>Yes</b>',
      removed: false,
      editedAt: null,
      version: 1,
      by: { name: 'Tom Bell' },
      mentions: [{ name: 'Mia Okoro' }],
      allowedActions: ['comment.edit', 'comment.remove'],
    },
  });
  api.clock.set(new Date('2026-11-22T12:05:00Z'));
  await add(mia, cycle.id, 'Yes. 🙂 שלום');
  const seen = await list(mia, cycle.id);
  expect(seen!.map(({ text, allowedActions }) => [text.slice(0, 7), allowedActions.length])).toEqual([
    ['Nights ', 0],
    ['Yes. 🙂', 2],
  ]);
  const told = (
    await tom.graphql(
      `query ($id: ID!) { pdsaCycle(id: $id) { history { sentence by changes { field before after } } } }`,
      { id: cycle.id },
    )
  ).data.pdsaCycle.history;
  expect(told.slice(0, 2)).toEqual([
    { sentence: 'Wrote a comment on A1.', by: 'Mia Okoro', changes: [] },
    { sentence: 'Wrote a comment on A1.', by: 'Tom Bell', changes: [] },
  ]);
  const kept: { text: string; digest: string | null }[] = await api.database.query(
    `SELECT audit_value::text AS text, after_digest AS digest FROM audit JOIN audit_value ON audit_id = audit.id
     WHERE entity_id = $1 AND action LIKE 'comment.%'`,
    [cycle.id],
  );
  expect(kept.map(({ text }) => text).join()).not.toMatch(/Nights|Yes/);
  expect(kept.every(({ digest }) => /^[0-9a-f]{64}$/.test(digest ?? ''))).toBe(true);
});

it('its author changes it, and nobody else; a stale version shows what stands there now', async () => {
  const { tom, mia, cycle, director, member, lead, executive } = await aWard();
  const { comment } = await add(tom, cycle.id, 'Forty per cent', [member.id]);
  api.clock.set(new Date('2026-11-22T12:10:00Z'));
  const changed = await edit(tom, comment, 'Fifty per cent', [executive.id, lead.id]);
  expect(changed).toMatchObject({
    problems: [],
    comment: {
      text: 'Fifty per cent',
      version: 2,
      editedAt: '2026-11-22T12:10:00.000Z',
      mentions: [{ name: 'Sid Sponsor' }],
    },
  });
  // Left out, the mentions stay; nothing new is no change.
  expect((await edit(tom, changed.comment, 'Fifty per cent')).comment).toMatchObject({
    version: 2,
    mentions: [{ name: 'Sid Sponsor' }],
  });
  const stale = await edit(tom, comment, 'Sixty per cent');
  expect([...codes(stale), stale.comment.text]).toEqual(['STALE', 'Fifty per cent']);
  for (const who of [mia, await api.as(director)]) {
    expect(codes(await edit(who, changed.comment, 'Mine now'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await remove(who, changed.comment))).toEqual(['NOT_ALLOWED']);
  }
});

it('taken back, the words are gone everywhere and the place stays', async () => {
  const ward = await aWard();
  const { tom, mia, cycle, member } = ward;
  const { comment } = await add(tom, cycle.id, 'I was hasty here', [member.id]);
  expect(await mentions(mia, ward)).toHaveLength(1);
  expect(codes(await remove(tom, { ...comment, version: 7 }))).toEqual(['STALE']);
  const removed = await remove(tom, comment);
  expect(removed).toMatchObject({
    problems: [],
    comment: {
      text: '',
      removed: true,
      mentions: [],
      allowedActions: [],
      by: { name: 'Tom Bell' },
      version: 2,
    },
  });
  expect(await list(mia, cycle.id)).toMatchObject([{ removed: true, text: '' }]);
  expect(await mentions(mia, ward)).toEqual([]);
  expect(codes(await edit(tom, removed.comment, 'After all'))).toEqual(['NOT_FOUND']);
  const left: { hits: number }[] = await api.database.query(
    `SELECT (SELECT count(*) FROM comment WHERE text LIKE '%hasty%')::int + (SELECT count(*) FROM audit_value WHERE audit_value::text LIKE '%hasty%')::int AS hits`,
  );
  expect(left).toEqual([{ hits: 0 }]);
});

it('words are refused on their field, and not quoted', async () => {
  const { tom, cycle } = await aWard();
  for (const [text, code] of [
    ['   \u0007 ', 'COMMENT_MISSING'],
    ['x'.repeat(4001), 'COMMENT_LONG'],
    ['See 943 476 5919', 'PATIENT_IDENTIFIER'],
  ] as const) {
    const refused = await add(tom, cycle.id, text);
    expect(refused).toMatchObject({ comment: null, problems: [{ code, path: ['text'] }] });
    expect(JSON.stringify(refused)).not.toContain('943');
  }
  const { comment } = await add(tom, cycle.id, 'x'.repeat(4000));
  expect(codes(await edit(tom, comment, 'See 943 476 5919'))).toEqual(['PATIENT_IDENTIFIER']);
  expect(await list(tom, cycle.id)).toHaveLength(1);
});

it('asks only people who are here and may read it', async () => {
  const { tom, cycle, quietCycle, member, director, gone, stranger } = await aWard();
  const refused = async (on: string, ...ids: string[]): Promise<any> =>
    (await add(tom, on, 'Look', ids)).problems;
  const unknown = await refused(cycle.id, randomUUID());
  expect(unknown).toMatchObject([{ code: 'PERSON_UNKNOWN', path: ['mentionIds'] }]);
  // Somebody of another organisation is nobody here.
  expect(await refused(cycle.id, stranger.id)).toEqual(unknown);
  expect(await refused(cycle.id, 'no-id')).toEqual(unknown);
  expect(await refused(cycle.id, gone.id)).toMatchObject([{ code: 'PERSON_LEFT' }]);
  expect(await refused(quietCycle.id, director.id, member.id)).toEqual([
    {
      code: 'MENTION_CANNOT_READ',
      message: 'Not everybody may see this project. Mention people who can, or ask its lead to let them in.',
      path: ['mentionIds'],
    },
  ]);
  const asked = await add(tom, quietCycle.id, 'Look', [director.id]);
  expect(codes(asked)).toEqual([]);
  expect(codes(await edit(tom, asked.comment, 'Look', [member.id]))).toEqual(['MENTION_CANNOT_READ']);
  expect((await list(tom, quietCycle.id))![0].mentions).toEqual([{ name: 'Ines Quill' }]);
});

describe('what asks for one', () => {
  it('waits, oldest first, until one settles it or answers in the same test', async () => {
    const ward = await aWard();
    const { tom, mia, cycle, quietCycle, member, lead } = ward;
    api.clock.set(new Date('2026-11-22T13:00:00Z'));
    await add(tom, cycle.id, 'First', [member.id]);
    api.clock.set(new Date('2026-11-22T13:01:00Z'));
    await add(tom, cycle.id, 'Second', [member.id, lead.id]);
    const waiting = await mentions(mia, ward);
    expect(waiting).toEqual(
      ['First', 'Second'].map((text) => ({
        id: expect.any(String),
        settledAt: null,
        comment: { text, by: { name: 'Tom Bell' } },
        cycle: { id: cycle.id, label: 'A1', project: { title: 'Bay watch' } },
      })),
    );
    // To ask oneself is to ask nobody; and what asks somebody is nobody else's.
    expect(await mentions(tom, ward)).toEqual([]);
    const refused = await settle(tom, waiting[0].id);
    expect([...codes(refused), refused.mention]).toEqual(['NOT_FOUND', null]);
    expect(codes(await settle(mia, randomUUID()))).toEqual(['NOT_FOUND']);
    expect(await settle(mia, waiting[0].id)).toEqual({
      mention: { id: waiting[0].id, settledAt: '2026-11-22T13:01:00.000Z' },
      problems: [],
    });
    expect((await settle(mia, waiting[0].id)).mention.settledAt).toBe('2026-11-22T13:01:00.000Z');
    expect(await mentions(mia, ward)).toHaveLength(1);
    await add(mia, cycle.id, 'On it');
    expect(await mentions(mia, ward)).toEqual([]);
    // An answer elsewhere settles nothing here.
    await add(mia, cycle.id, 'Tom?', [lead.id]);
    await add(tom, quietCycle.id, 'Something else');
    expect(await mentions(tom, ward)).toHaveLength(1);
  });

  it('is not shown of work that one may read no longer', async () => {
    const ward = await aWard();
    const { tom, mia, cycle, member, project } = ward;
    const { comment } = await add(tom, cycle.id, 'Look', [member.id]);
    const [waiting] = await mentions(mia, ward);
    await api.database.query(`UPDATE project SET visibility = 'TEAM' WHERE id = $1`, [project.id]);
    expect(await mentions(mia, ward)).toEqual([]);
    expect(codes(await settle(mia, waiting.id))).toEqual(['NOT_FOUND']);
    expect(await list(mia, cycle.id)).toBeNull();
    await api.database.query(`UPDATE project SET visibility = 'OPEN' WHERE id = $1`, [project.id]);
    expect(await mentions(mia, ward)).toHaveLength(1);
    expect(comment.mentions).toHaveLength(1);
  });

  it('takes as many statements for fifty as for one', async () => {
    const ward = await aWard();
    const { tom, mia, cycle, member } = ward;
    await add(tom, cycle.id, 'One', [member.id]);
    const one = await mine(mia, ward);
    for (let more = 0; more < 49; more += 1) await add(tom, cycle.id, `More ${more}`, [member.id]);
    const fifty = await mine(mia, ward);
    expect(fifty.data.organisation.myMentions).toHaveLength(50);
    expect(fifty.statements).toBe(one.statements);
    const shown = await mia.graphql(`query ($id: ID!) { pdsaCycle(id: $id) { comments { ${COMMENT} } } }`, {
      id: cycle.id,
    });
    expect(shown.data.pdsaCycle.comments).toHaveLength(50);
    // Who asks, the test, its comments, the people in them.
    expect(shown.statements).toBe(4);
  }, 60_000);
});

describe('who may', () => {
  it('write: whoever works in improvement and reads the test; missing and forbidden look alike', async () => {
    const { tom, cycle, dropped, quietCycle, member, director, executive, reader, stranger } = await aWard();
    for (const person of [member, director, executive])
      expect(codes(await add(await api.as(person), cycle.id, 'Well seen'))).toEqual([]);
    const ada = await api.as(reader);
    expect((await add(ada, cycle.id, 'May I?')).problems).toEqual([
      {
        code: 'NOT_ALLOWED',
        message: 'You can read this test. Ask your improvement team for the right to comment on it.',
        path: [],
      },
    ]);
    expect(await list(ada, cycle.id)).toHaveLength(3);
    const missing = (await add(tom, randomUUID(), 'Hello')).problems;
    expect(missing).toMatchObject([{ code: 'NOT_FOUND', path: ['cycleId'] }]);
    const una = await api.as(stranger);
    for (const [who, id] of [
      [una, cycle.id],
      [await api.as(member), quietCycle.id],
      [tom, dropped.id],
      [tom, 'no-id'],
    ] as const)
      expect((await add(who, id, 'Hello')).problems).toEqual(missing);
    const { comment } = await add(tom, quietCycle.id, 'Among us');
    const unknown = (await edit(tom, { id: randomUUID(), version: 1 }, 'x')).problems;
    for (const who of [una, await api.as(member)]) {
      expect(await edit(who, comment, 'x')).toEqual({ comment: null, problems: unknown });
      expect(await remove(who, comment)).toEqual({ comment: null, problems: unknown });
    }
    const nobody = await api.visitor.graphql(
      `mutation { addComment(input: { cycleId: "${cycle.id}", text: "x" }) { problems { code } } }`,
    );
    expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('read: nobody of another organisation, also where the work is open to the system', async () => {
    const { tom, cycle, project, stranger } = await aWard();
    await add(tom, cycle.id, 'Among us');
    await api.database.query(`UPDATE project SET visibility = 'SYSTEM' WHERE id = $1`, [project.id]);
    const una = await api.as(stranger);
    const { data } = await una.graphql(
      `query ($id: ID!) { project(id: $id) { title cycles { comments { text } } } }`,
      { id: project.id },
    );
    expect(data.project).toEqual({ title: 'Bay watch', cycles: [] });
  });
});

it('two at once both stand', async () => {
  const { tom, mia, cycle } = await aWard();
  await Promise.all(
    Array.from({ length: 10 }, (_, at) => add(at % 2 === 0 ? tom : mia, cycle.id, `Said ${at}`)),
  );
  expect((await list(tom, cycle.id))!.map(({ text }) => text).sort()).toEqual(
    Array.from({ length: 10 }, (_, at) => `Said ${at}`),
  );
  const { comment } = await add(tom, cycle.id, 'Mine');
  const both = await Promise.all([edit(tom, comment, 'Left'), edit(tom, comment, 'Right')]);
  expect(both.map(codes).sort()).toEqual([[], ['STALE']]);
});
