import { readFileSync } from 'node:fs';
import pg from 'pg';
import { openApi, TEST_DAY, type Api, type Visitor } from '../testing/harness.js';

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** A table reader of the test's own: quoted cells, doubled quotes, nothing else. */
function tableOf(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || sign === '\n')) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || rows.at(-1)!.length > 0) rows.at(-1)!.push(cell);
  const [headings, ...body] = rows;
  return body
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(headings!.map((heading, index) => [heading, row[index] ?? ''])));
}

const IMPORT = `id version status failure progressDone progressTotal organisation { id slug }
  summary { ready held total kinds { kind added changed same held } }
  questions { code message fileId options { value } } newUnits newPeople newGoals
  files { id name kind taken rows dateStyle dateEvidence problem columns { index heading field sure } }
  problems(first: 200) { totalCount nodes { fileName row column code message severity value suggestionLabel suggestionValue } }
  allowedActions`;

interface Counts {
  kind: string;
  added: number;
  changed: number;
  same: number;
  held: number;
}

describe('a register goes in', () => {
  let api: Api;
  let director: Visitor;

  beforeAll(async () => {
    api = await openApi({ jobs: true });
    api.given.organisation('Larkmere');
    const person = api.given.person('Maya Desai').holding('QI_DIRECTOR');
    await api.given.build();
    director = await api.as(person);
  });
  afterAll(() => api.close());

  const look = async (id: string): Promise<any> =>
    (await director.graphql(`query ($id: ID!) { import(id: $id) { ${IMPORT} } }`, { id })).data.import;

  const send = async (id: string, name: string, bytes: Uint8Array): Promise<Response> => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    return director.fetch(`/imports/${id}/files`, { method: 'POST', body: form });
  };

  const open = async (organisationName: string, files: Record<string, Uint8Array>): Promise<any> => {
    const made = await director.graphql(
      `mutation ($input: CreateImportInput!) { createImport(input: $input) { import { id } problems { message } } }`,
      { input: { organisationName } },
    );
    expect(made.data.createImport.problems).toEqual([]);
    const id: string = made.data.createImport.import.id;
    for (const [name, bytes] of Object.entries(files)) expect((await send(id, name, bytes)).status).toBe(200);
    return look(id);
  };

  const act = async (
    mutation: 'runImport' | 'undoImport',
    one: { id: string; version: number },
  ): Promise<any> => {
    const asked = await director.graphql(
      `mutation ($input: RunImportInput!) { ${mutation}(input: $input) { problems { code message } } }`,
      { input: { id: one.id, version: one.version } },
    );
    expect(asked.data[mutation].problems).toEqual([]);
    for (;;) {
      const now = await look(one.id);
      if (now.status !== 'RUNNING' && now.status !== 'UNDOING') return now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const register = () => ({
    'projects.csv': fixture('projects.csv'),
    'people.csv': fixture('people.csv'),
    'goals.csv': fixture('goals.csv'),
    'pdsa-cycles.csv': fixture('pdsa-cycles.csv'),
    'measurements.csv': fixture('measurements.csv'),
  });

  const kinds = (one: any): Record<string, Omit<Counts, 'kind'>> =>
    Object.fromEntries(one.summary.kinds.map(({ kind, ...counts }: Counts) => [kind, counts]));

  const rows = async (table: string): Promise<number> => {
    const answer: { count: number }[] = await api.database.query(
      `SELECT count(*)::int AS count FROM ${table}`,
    );
    return answer[0]!.count;
  };

  const TABLES = [
    'organisation',
    'unit',
    'person',
    'goal',
    'project',
    'team_member',
    'alignment',
    'change_idea',
    'pdsa_cycle',
    'pdsa_cycle_link',
    'prediction',
    'import_row',
  ];

  it('shows before what it does after, counts to the CSV itself, changes nothing the second time, and goes back whole', async () => {
    const before = await Promise.all(TABLES.map(rows));
    const preview = await open('Northgate register', register());
    expect(preview.status).toBe('READY');
    expect(preview.questions).toEqual([]);
    expect(preview.files.map(({ name, kind, taken }: any) => [name, kind, taken])).toEqual([
      ['projects.csv', 'PROJECTS', true],
      ['people.csv', 'PEOPLE', true],
      ['goals.csv', 'GOALS', true],
      ['pdsa-cycles.csv', 'PDSA_CYCLES', true],
      ['measurements.csv', 'MEASUREMENTS', false],
    ]);
    expect(preview.files[0].dateStyle).toBe('DMY');
    expect(kinds(preview)).toEqual({
      GOALS: { added: 22, changed: 0, same: 0, held: 0 },
      PEOPLE: { added: 124, changed: 0, same: 0, held: 0 },
      PROJECTS: { added: 300, changed: 0, same: 0, held: 0 },
      PDSA_CYCLES: { added: 755, changed: 0, same: 0, held: 0 },
    });
    expect(await Promise.all(TABLES.map(rows))).toEqual(before);

    const done = await act('runImport', preview);
    expect(done).toMatchObject({ status: 'DONE', failure: null, summary: preview.summary });
    const slug: string = done.organisation.slug;

    // The roll-up, counted from the CSV files by the test itself.
    const goals = tableOf(fixture('goals.csv').toString('utf8'));
    const key = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
    const codeOf = new Map(goals.map((goal) => [key(goal.Goal!), goal.Code!]));
    const parentOf = new Map(goals.map((goal) => [goal.Code!, goal.Parent!]));
    const state = (word: string): 'live' | 'ideas' | 'closed' =>
      word === 'Idea' ? 'ideas' : word === 'Completed' || word === 'Abandoned' ? 'closed' : 'live';
    const expected = new Map(goals.map((goal) => [goal.Code!, { live: 0, ideas: 0, closed: 0, paused: 0 }]));
    let reached = 0;
    const projects = tableOf(fixture('projects.csv').toString('utf8'));
    expect(projects).toHaveLength(300);
    for (const project of projects) {
      const code = codeOf.get(key(project['Strategic objective']!));
      if (code === undefined) continue;
      reached += 1;
      for (let at: string | undefined = code; at; at = parentOf.get(at)) {
        const figures = expected.get(at)!;
        figures[state(project.Status!)] += 1;
        if (project.Status === 'On hold') figures.paused += 1;
      }
    }
    expect(reached).toBe(134);
    const answer = await director.graphql(
      `query ($slug: String!) { organisation(slug: $slug) { rollUp {
         live ideas closed homeless goals { live ideas closed paused claimed measured moving weight goal { code weight } } } } }`,
      { slug },
    );
    const found = answer.data.organisation.rollUp;
    expect(
      Object.fromEntries(
        found.goals.map((one: any) => [
          one.goal.code,
          { live: one.live, ideas: one.ideas, closed: one.closed, paused: one.paused },
        ]),
      ),
    ).toEqual(Object.fromEntries(expected));
    for (const one of found.goals)
      expect(one).toMatchObject({ claimed: one.live, measured: null, moving: null });
    const count = (wanted: string): number =>
      projects.filter((project) => state(project.Status!) === wanted).length;
    expect(found).toMatchObject({ live: count('live'), ideas: count('ideas'), closed: count('closed') });
    const norths = ['TN1', 'TN2', 'TN3', 'TN4'].map((code) => expected.get(code)!);
    expect(norths.map(({ live, ideas, closed }) => live + ideas + closed)).toEqual([68, 35, 9, 22]);
    expect(found.homeless).toBe(count('live') - norths.reduce((sum, { live }) => sum + live, 0));
    for (const goal of goals) {
      const weight = found.goals.find((one: any) => one.goal.code === goal.Code).goal.weight;
      expect(weight).toBe(goal['Priority weight %'] === '' ? null : Number(goal['Priority weight %']));
    }

    // Gaps stay gaps, and the register's own words are kept.
    const gaps: Record<string, number>[] = await api.database.query(
      `SELECT count(*) FILTER (WHERE status = 'PAUSED' AND restart_on IS NULL)::int AS paused,
              count(*) FILTER (WHERE register_status = 'On hold')::int AS held,
              count(*) FILTER (WHERE lead_id IS NULL)::int AS leaderless,
              count(*) FILTER (WHERE effort_days IS NOT NULL)::int AS effort
       FROM project WHERE origin = 'IMPORT'`,
    );
    expect(gaps[0]).toEqual({
      paused: 41,
      held: 41,
      leaderless: projects.filter((project) => project['Project lead'] === '' && project['Lead email'] === '')
        .length,
      effort: 0,
    });

    const after = await Promise.all(TABLES.map(rows));
    const again = await act('runImport', await open('northgate  REGISTER', register()));
    expect(kinds(again)).toEqual({
      GOALS: { added: 0, changed: 0, same: 22, held: 0 },
      PEOPLE: { added: 0, changed: 0, same: 124, held: 0 },
      PROJECTS: { added: 0, changed: 0, same: 300, held: 0 },
      PDSA_CYCLES: { added: 0, changed: 0, same: 755, held: 0 },
    });
    expect(await Promise.all(TABLES.map(rows))).toEqual(after);

    // A changed row updates that row and leaves what was done here since.
    await api.database.query(
      `UPDATE project SET summary = 'Written here', version = version + 1 WHERE register_reference = 'P002'`,
    );
    const changed = fixture('projects.csv')
      .toString('utf8')
      .replace('DKA management bundle', 'DKA bundle revised');
    const third = await act(
      'runImport',
      await open('Northgate register', { ...register(), 'projects.csv': Buffer.from(changed) }),
    );
    expect(kinds(third).PROJECTS).toEqual({ added: 0, changed: 1, same: 299, held: 0 });
    const row: { title: string; summary: string }[] = await api.database.query(
      `SELECT title, summary FROM project WHERE register_reference = 'P002'`,
    );
    expect(row).toEqual([{ title: 'DKA bundle revised', summary: 'Written here' }]);

    expect((await act('undoImport', third)).status).toBe('UNDONE');
    const back: { title: string }[] = await api.database.query(
      `SELECT title FROM project WHERE register_reference = 'P002'`,
    );
    expect(back[0]!.title).toBe('DKA management bundle');
    expect((await act('undoImport', again)).status).toBe('UNDONE');

    // The one row somebody has worked on stays, and is said; everything else goes.
    const undone = await act('undoImport', done);
    expect(undone.status).toBe('UNDONE');
    expect(await rows(`project WHERE origin = 'IMPORT'`)).toBe(1);
    expect(undone.failure).toMatch(/stay, because somebody has worked on them since/);
  }, 120_000);

  describe('with its cycles', () => {
    const cyclesOf = (text: string) => tableOf(text);
    const written = fixture('pdsa-cycles.csv').toString('utf8');
    const files = () => ({
      'projects.csv': fixture('projects.csv'),
      'people.csv': fixture('people.csv'),
      'pdsa-cycles.csv': fixture('pdsa-cycles.csv'),
    });
    const counted = <Key extends string>(keys: readonly Key[]): Record<Key, number> => {
      const counts = {} as Record<Key, number>;
      for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
      return counts;
    };
    const ask = (sql: string, values: unknown[] = []): Promise<any[]> => api.database.query(sql, values);
    const HERE = `pdsa_cycle AS cycle JOIN project ON project.id = cycle.project_id
      JOIN organisation ON organisation.id = cycle.organisation_id AND organisation.name = 'Cycles of a register'`;

    it('counts to the CSV itself, keeps gaps as gaps, gathers ramps, changes nothing twice, and goes back whole', async () => {
      const before = await Promise.all(TABLES.filter((table) => table !== 'organisation').map(rows));
      const preview = await open('Cycles of a register', files());
      expect(preview.status).toBe('READY');
      expect(kinds(preview).PDSA_CYCLES).toEqual({ added: 755, changed: 0, same: 0, held: 0 });
      // Two gaps are worth a warning, and none keeps a row out.
      expect(preview.problems.nodes.every(({ severity }: any) => severity === 'warning')).toBe(true);
      const done = await act('runImport', preview);
      expect(done).toMatchObject({ status: 'DONE', failure: null, summary: preview.summary });

      const csv = cyclesOf(written);
      expect(csv).toHaveLength(755);
      const found = await ask(
        `SELECT project.register_reference AS project, cycle.number, cycle.change_tested AS change, cycle.stage, cycle.decision, cycle.scale,
           cycle.started_on AS started, cycle.ended_on AS ended, cycle.look_back_on AS looks, cycle.closed_on AS closed, cycle.observations AS happened, cycle.owner_id AS owner,
           cycle.origin, cycle.started_at AS locked, idea.text AS idea, idea.position,
           prediction.words, prediction.verdict, prediction.result_direction AS direction, prediction.late
         FROM ${HERE} JOIN change_idea AS idea ON idea.id = cycle.change_idea_id LEFT JOIN prediction ON prediction.cycle_id = cycle.id
         ORDER BY project.register_reference, cycle.number, idea.position`,
      );
      expect(found).toHaveLength(755);
      expect(counted(found.map(({ project }) => project))).toEqual(
        counted(csv.map((row) => row['Project ID']!)),
      );
      expect(new Set(found.map(({ project }) => project)).size).toBe(214);
      expect(found.filter(({ words }) => words === null)).toHaveLength(406);
      expect(csv.filter((row) => row.Prediction === '')).toHaveLength(406);
      // One was decided with its end still to come on this day; that day is when the team looks back.
      expect(csv.filter((row) => row.Decision !== '' && row.Ended === '')).toHaveLength(33);
      const ahead = csv.filter((row) => row.Ended! > TEST_DAY);
      expect(found.filter(({ decision, ended }) => decision !== null && ended === null)).toHaveLength(
        33 + ahead.filter((row) => row.Decision !== '').length,
      );
      expect(found.filter(({ looks }) => looks !== null)).toHaveLength(ahead.length);
      expect(counted(found.map(({ decision }) => decision ?? ''))).toEqual({
        ADAPT: 392,
        ABANDON: 146,
        ADOPT: 120,
        '': 97,
      });
      const compared = counted(csv.map((row) => row['Compared with prediction']!));
      expect(counted(found.map(({ verdict, direction }) => `${verdict} ${direction}`))).toEqual({
        'null MORE': compared['More than predicted'],
        'null LESS': compared['Less than predicted'],
        'MET AS_PREDICTED': compared['As predicted'],
        'CANNOT_TELL null': compared['Not sure'],
        'null null': compared[''],
      });
      // One by one: each row of the file is the cycle with its words and days; numbers are the register's where they are free.
      const line = (row: any): string =>
        [
          row.project,
          row.change,
          row.words ?? '',
          row.started ?? '',
          row.ended ?? row.looks ?? '',
          row.happened ?? '',
        ].join('|');
      expect(found.map(line).sort()).toEqual(
        csv
          .map((row) =>
            line({
              project: row['Project ID'],
              change: row['Change tested'],
              words: row.Prediction,
              started: row.Started,
              ended: row.Ended,
              happened: row['What happened'],
            }),
          )
          .sort(),
      );
      for (const row of found) {
        expect(row).toMatchObject({ origin: 'IMPORT', owner: null, locked: null });
        expect(row.closed).toBe(row.stage === 'CLOSED' ? row.ended : null);
        expect(row.stage === 'CLOSED').toBe(row.decision !== null);
      }
      const numbers = csv.map((row) => `${row['Project ID']} ${row.Cycle}`);
      expect(found.map(({ project, number }) => `${project} ${number}`).sort()).toEqual(numbers.sort());

      // Ramps: one for each idea of a project, whatever verb stands before it; each cycle follows the one before.
      const plain = (change: string): string => change.replace(/^(Pilot|Try|Test|Repeat) (a |an )?/, '');
      expect(new Set(found.map(({ project, idea }) => `${project} ${idea}`)).size).toBe(
        new Set(csv.map((row) => `${row['Project ID']} ${plain(row['Change tested']!)}`)).size,
      );
      const ramps = new Set(csv.map((row) => `${row['Project ID']} ${plain(row['Change tested']!)}`)).size;
      const [links] = await ask(
        `SELECT count(*)::int AS count FROM ${HERE} JOIN pdsa_cycle_link AS link ON link.next_id = cycle.id`,
      );
      expect(links.count).toBe(755 - ramps);
      const [odd] = await ask(
        `SELECT count(*)::int AS count FROM ${HERE} JOIN pdsa_cycle_link AS link ON link.next_id = cycle.id
         JOIN pdsa_cycle AS previous ON previous.id = link.previous_id
         WHERE previous.number >= cycle.number OR previous.change_idea_id <> cycle.change_idea_id`,
      );
      expect(odd.count).toBe(0);
      const p005 = found.filter(({ project }) => project === 'P005');
      expect(p005.map(({ number, idea }) => [number, idea])).toEqual([
        [1, 'A new form'],
        [2, 'A new form'],
        [3, 'A checklist'],
      ]);

      const after = await Promise.all(TABLES.map(rows));
      const again = await act('runImport', await open('Cycles of a register', files()));
      expect(kinds(again).PDSA_CYCLES).toEqual({ added: 0, changed: 0, same: 755, held: 0 });
      expect(await Promise.all(TABLES.map(rows))).toEqual(after);

      // One row says something else now: its cycle takes that over and keeps what the team has written since.
      const [known] = await ask(
        `UPDATE pdsa_cycle SET learnt = 'Nights need their own form', version = pdsa_cycle.version + 1 FROM project
         WHERE project.id = project_id AND register_reference = 'P001' AND number = 1 AND pdsa_cycle.import_id = $1 RETURNING pdsa_cycle.id`,
        [done.id],
      ).then(([rows]) => rows);
      const changed = await act(
        'runImport',
        await open('Cycles of a register', {
          'pdsa-cycles.csv': Buffer.from(
            written
              .replace(
                'Compliance will rise to 80%,2024-09-08,2024-09-21,Two shifts missed it',
                'Compliance will rise to 90%,2024-09-08,2024-09-22,Three shifts missed it',
              )
              .replace('More than predicted,Adopt', 'As predicted,Adapt'),
          ),
        }),
      );
      expect(kinds(changed)).toEqual({ PDSA_CYCLES: { added: 0, changed: 1, same: 754, held: 0 } });
      const state = `SELECT ended_on, closed_on, decision, observations, learnt, words, verdict, result_direction,
          (SELECT array_agg(version.words ORDER BY number) FROM prediction_version AS version WHERE prediction_id = prediction.id) AS versions
        FROM pdsa_cycle JOIN prediction ON cycle_id = pdsa_cycle.id WHERE pdsa_cycle.id = $1`;
      expect(await ask(state, [known.id])).toEqual([
        {
          ended_on: '2024-09-22',
          closed_on: '2024-09-22',
          decision: 'ADAPT',
          observations: 'Three shifts missed it',
          learnt: 'Nights need their own form',
          words: 'Compliance will rise to 90%',
          verdict: 'MET',
          result_direction: 'AS_PREDICTED',
          versions: ['Compliance will rise to 80%', 'Compliance will rise to 90%'],
        },
      ]);
      const told = await ask(
        `SELECT sentence FROM audit JOIN audit_value ON audit_id = audit.id WHERE entity = 'cycle' AND entity_id = $1 ORDER BY audit.id`,
        [known.id],
      );
      expect(told.map(({ sentence }) => sentence)).toEqual([
        'A1 came in from “pdsa-cycles.csv”, row 2.',
        'The register says it differently now of A1: “pdsa-cycles.csv”, row 2.',
      ]);

      expect((await act('undoImport', changed)).status).toBe('UNDONE');
      expect(await ask(state, [known.id])).toEqual([
        {
          ended_on: '2024-09-21',
          closed_on: '2024-09-21',
          decision: 'ADOPT',
          observations: 'Two shifts missed it',
          learnt: 'Nights need their own form',
          words: 'Compliance will rise to 80%',
          verdict: null,
          result_direction: 'MORE',
          versions: ['Compliance will rise to 80%'],
        },
      ]);
      expect((await act('undoImport', again)).status).toBe('UNDONE');
      // The cycle somebody has worked on stays, with what it stands on: its idea, and its project with that one's unit and people.
      const undone = await act('undoImport', done);
      expect(undone.failure).toMatch(/stay, because somebody has worked on them since/);
      expect(await ask(`SELECT register_reference AS project, number FROM ${HERE}`)).toEqual([
        { project: 'P001', number: 1 },
      ]);
      await ask(`DELETE FROM pdsa_cycle WHERE id = $1`, [known.id]);
      await ask(`DELETE FROM change_idea WHERE import_id = $1`, [done.id]);
      await ask(`DELETE FROM project WHERE import_id = $1`, [done.id]);
      const left = await Promise.all(TABLES.filter((table) => table !== 'organisation').map(rows));
      const of = TABLES.filter((table) => table !== 'organisation');
      for (const table of ['change_idea', 'pdsa_cycle', 'pdsa_cycle_link', 'prediction', 'project'])
        expect([table, left[of.indexOf(table)]]).toEqual([table, before[of.indexOf(table)]]);
    }, 120_000);

    it('finds projects by reference, code and title, those of the same import too; unknown and bad rows say so', async () => {
      const first = await act(
        'runImport',
        await open('Named projects', {
          'register.csv': Buffer.from(
            'Project ID,Project title,Status\nP1,Fewer falls,Testing\nP2,Better sleep,Testing\n',
          ),
        }),
      );
      const [{ code }] = await ask(
        `SELECT code FROM project WHERE import_id = $1 AND register_reference = 'P2'`,
        [first.id],
      );
      const cycles = [
        'Project,PDSA cycle,Change tested,Scale of test,Prediction,Date started,End date,What happened,As predicted,Act',
        'P1,1,Try a night chart,5 patients,Half as many,01/05/2026,14/05/2026,,Yes,Adapt',
        `${code},1,Lights out at ten,one ward,,02/05/2026,,,,`,
        'Better sleep,2,Repeat lights out at ten,one ward,,20/05/2026,28/05/2026,Two nights went well,,Adopt',
        'New project,1,Ask twice,1 patient,,03/05/2026,,,,',
        'Beter sleep,1,Earplugs,one bay,,03/05/2026,,,,',
        'P1,2,,one bay,,04/05/2026,,,,',
        'P1,3,Chart for 943 476 5919,one bay,,04/05/2026,,,,',
        'P1,1,Try a night chart,one bay,,04/05/2026,,,,',
        'P1,4,Try a day chart,one bay,,09/05/2026,08/05/2026,,,',
        'P1,5,Try a day chart,one bay,,31/04/2026,,,,',
      ].join('\n');
      const preview = await open('Named projects', {
        'more.csv': Buffer.from('Project ID,Project title,Status\nP3,New project,Idea\n'),
        'cycles.csv': Buffer.from(cycles),
      });
      expect(preview.files.map(({ kind, taken }: any) => [kind, taken])).toEqual([
        ['PROJECTS', true],
        ['PDSA_CYCLES', true],
      ]);
      expect(kinds(preview).PDSA_CYCLES).toEqual({ added: 4, changed: 0, same: 0, held: 6 });
      const errors = preview.problems.nodes.filter(({ severity }: any) => severity === 'error');
      expect(
        errors.map(({ fileName, row, column, code: what }: any) => [fileName, row, column, what]),
      ).toEqual([
        ['cycles.csv', 6, 'Project', 'PROJECT_UNKNOWN'],
        ['cycles.csv', 7, 'Change tested', 'CHANGE_MISSING'],
        ['cycles.csv', 8, 'Change tested', 'PATIENT_IDENTIFIER'],
        ['cycles.csv', 9, 'PDSA cycle', 'CYCLE_REPEATED'],
        ['cycles.csv', 10, 'End date', 'END_BEFORE_START'],
        ['cycles.csv', 11, 'Date started', 'DATE_IMPOSSIBLE'],
      ]);
      expect(errors[0]).toMatchObject({ suggestionValue: 'Better sleep', value: 'Beter sleep' });
      expect(JSON.stringify(preview)).not.toContain('943 476 5919');
      const done = await act('runImport', preview);
      expect(done.status).toBe('DONE');
      expect(
        await ask(
          `SELECT project.title, idea.text AS idea, number, stage, previous_id IS NOT NULL AS follows FROM pdsa_cycle AS cycle
           JOIN project ON project.id = cycle.project_id JOIN change_idea AS idea ON idea.id = cycle.change_idea_id
           LEFT JOIN pdsa_cycle_link ON next_id = cycle.id WHERE cycle.import_id = $1 ORDER BY title, number`,
          [done.id],
        ),
      ).toEqual([
        { title: 'Better sleep', idea: 'Lights out at ten', number: 1, stage: 'DO', follows: false },
        { title: 'Better sleep', idea: 'Lights out at ten', number: 2, stage: 'CLOSED', follows: true },
        { title: 'Fewer falls', idea: 'A night chart', number: 1, stage: 'CLOSED', follows: false },
        { title: 'New project', idea: 'Ask twice', number: 1, stage: 'DO', follows: false },
      ]);

      // A second file goes on where the ramp stands; a number that is taken gives way to the next.
      const later = await act(
        'runImport',
        await open('Named projects', {
          'later.csv': Buffer.from(
            'Project,Test title,Change tested,Started,Decision\nP2,second go,Test lights out at ten,2026-06-03,\nP2,Cycle 2,Lights out at ten.,2026-06-01,Adapt\n',
          ),
        }),
      );
      expect(kinds(later).PDSA_CYCLES!.added).toBe(2);
      const ramp = (): Promise<any[]> =>
        ask(
          `SELECT cycle.number, cycle.started_on AS started, previous.number AS after FROM pdsa_cycle AS cycle
           JOIN project ON project.id = cycle.project_id AND register_reference = 'P2'
           LEFT JOIN pdsa_cycle_link ON next_id = cycle.id LEFT JOIN pdsa_cycle AS previous ON previous.id = previous_id ORDER BY cycle.number`,
        );
      const whole = await ramp();
      expect(whole.map(({ number, started, after }) => [number, started, after])).toEqual([
        [1, '2026-05-02', null],
        [2, '2026-05-20', 1],
        [3, '2026-06-01', 2],
        [4, '2026-06-03', 3],
      ]);
      // What stands on an import stays until that goes: the later one first, then the first leaves nothing.
      expect((await act('undoImport', later)).failure).toBeNull();
      expect(await ramp()).toHaveLength(2);
      const undone = await act('undoImport', done);
      expect(undone.failure).toBeNull();
      expect(await ramp()).toEqual([]);
      expect(
        (
          await ask(`SELECT count(*)::int AS count FROM change_idea WHERE import_id IN ($1, $2)`, [
            done.id,
            later.id,
          ])
        )[0].count,
      ).toBe(0);
    });

    it('is gone through a batch at a time, and a ramp that runs through batches is whole', async () => {
      const wide = ['Project ID,Cycle,Change tested,Started'];
      for (let row = 1; row <= 1200; row += 1) wide.push(`P${row % 3},${row},Try idea ${row % 7},2026-01-05`);
      const done = await act(
        'runImport',
        await open('Long ramps', {
          'projects.csv': Buffer.from(
            'Project ID,Project title,Status\nP0,Nought,Testing\nP1,One,Testing\nP2,Two,Testing\n',
          ),
          // The last number first, so that every batch brings what stands before the batches before it.
          'cycles.csv': Buffer.from([wide[0], ...wide.slice(1, 1000).reverse()].join('\n')),
        }),
      );
      expect(kinds(done).PDSA_CYCLES!.added).toBe(999);
      const [found] = await ask(
        `SELECT count(*)::int AS cycles, count(DISTINCT change_idea_id)::int AS ramps,
           (SELECT count(*)::int FROM pdsa_cycle_link JOIN pdsa_cycle AS next ON next.id = next_id AND next.import_id = $1) AS links
         FROM pdsa_cycle WHERE import_id = $1`,
        [done.id],
      );
      expect(found).toEqual({ cycles: 999, ramps: 21, links: 999 - 21 });
      const [jumps] = await ask(
        `SELECT count(*)::int AS count FROM pdsa_cycle_link JOIN pdsa_cycle AS next ON next.id = next_id JOIN pdsa_cycle AS previous ON previous.id = previous_id
         WHERE next.import_id = $1 AND EXISTS (SELECT FROM pdsa_cycle AS between WHERE between.change_idea_id = next.change_idea_id
           AND between.number > previous.number AND between.number < next.number)`,
        [done.id],
      );
      expect(jumps.count).toBe(0);
      expect((await act('undoImport', done)).failure).toBeNull();
    });
  });

  it('leaves nothing behind when nobody has worked on it since, nor the organisation that it made', async () => {
    const tables = [...TABLES, 'role_grant', 'code_series'];
    const before = await Promise.all(tables.map(rows));
    const published = () => ({ 'published-projects.csv': fixture('published-projects.csv') });
    const done = await act('runImport', await open('Published projects', published()));
    expect(kinds(done).PROJECTS).toEqual({ added: 48, changed: 0, same: 0, held: 0 });
    const again = await act('runImport', await open('Published projects', published()));
    expect((await act('undoImport', again)).organisation).toMatchObject({ id: done.organisation.id });
    expect(await act('undoImport', done)).toMatchObject({
      status: 'UNDONE',
      organisation: null,
      failure: null,
    });
    expect(await look(again.id)).toMatchObject({ status: 'UNDONE', organisation: null });
    expect(await Promise.all(tables.map(rows))).toEqual(before);
  });

  it.each([
    [
      'a ward',
      `INSERT INTO unit (organisation_id, name, kind, level) VALUES ($1, 'Ash Ward', 'WARD', 'MICRO')`,
    ],
    ['a person', `INSERT INTO person (organisation_id, name) VALUES ($1, 'Dana Moss')`],
    ['another job role', `UPDATE person SET version = version + 1 WHERE organisation_id = $1`],
    [
      'an act that left nothing',
      `INSERT INTO audit (organisation_id, actor_label, action, entity, entity_id) VALUES ($1, 'Dana Moss', 'goal.edit', 'goal', $1)`,
    ],
    [
      'another import under way',
      `INSERT INTO import (organisation_id, organisation_name, status) VALUES ($1, 'Another', 'READY')`,
    ],
  ])('keeps the organisation where somebody has since worked in it: %s', async (what, sql) => {
    const name = `Kept for ${what}`;
    const done = await act(
      'runImport',
      await open(name, { 'published-projects.csv': fixture('published-projects.csv') }),
    );
    await api.database.query(sql, [done.organisation.id]);
    expect(await act('undoImport', done)).toMatchObject({
      status: 'UNDONE',
      organisation: { id: done.organisation.id },
    });
    expect(await rows(`organisation WHERE name = '${name}'`)).toBe(1);
    expect(await rows(`project WHERE organisation_id = '${done.organisation.id}'`)).toBe(0);
  });

  it('names every bad row by file, row and column, offers near misses, and takes the good rows', async () => {
    const goals =
      'Code,Level,Goal,Parent\nT,True North,No avoidable harm,\nA,Annual,Fewer falls with harm,T\n';
    const bad = [
      'Project ID,Project title,Ward,Status,Start date,Strategic objective',
      'P1,Good one,"Ward 7, Larkmere General",Testing,13/05/2026,Fewer falls with  HARM',
      'P2,,Ward 7,Testing,14/05/2026,',
      'P3,No such day,Ward 7,Testing,31/04/2026,',
      'P4,Misspelt goal,Ward 7,Testing,15/05/2026,Fewer fals with harm',
      'P1,Twice,Ward 7,Testing,16/05/2026,',
      'P6,Odd word,Ward 7,Zzyzx,17/05/2026,',
      'P7,Nr 943 476 5919 had a fall,Ward 7,Testing,18/05/2026,',
    ].join('\n');
    const preview = await open('Bad rows', {
      'goals.csv': Buffer.from(goals),
      'projects.csv': Buffer.from(bad),
    });
    expect(kinds(preview).PROJECTS).toEqual({ added: 1, changed: 0, same: 0, held: 6 });
    const problems = preview.problems.nodes.filter(({ severity }: any) => severity === 'error');
    expect(problems.map(({ fileName, row, column, code }: any) => [fileName, row, column, code])).toEqual([
      ['projects.csv', 3, 'Project title', 'TITLE_MISSING'],
      ['projects.csv', 4, 'Start date', 'DATE_IMPOSSIBLE'],
      ['projects.csv', 5, 'Strategic objective', 'GOAL_UNKNOWN'],
      ['projects.csv', 6, 'Project ID', 'ID_REPEATED'],
      ['projects.csv', 7, 'Status', 'STATUS_UNKNOWN'],
      ['projects.csv', 8, 'Project title', 'PATIENT_IDENTIFIER'],
    ]);
    expect(problems[2]).toMatchObject({
      suggestionValue: 'Fewer falls with harm',
      value: 'Fewer fals with harm',
    });
    expect(JSON.stringify(preview)).not.toContain('943 476 5919');
    const kept: { text: string }[] = await api.database.query(
      `SELECT message || coalesce(value, '') AS text FROM import_problem`,
    );
    expect(kept.map(({ text }) => text).join()).not.toContain('943');

    const file = preview.files.find(({ name }: any) => name === 'projects.csv').id;
    const mended = await director.graphql(
      `mutation ($input: ArrangeImportInput!) { arrangeImport(input: $input) { import { ${IMPORT} } problems { message } } }`,
      {
        input: {
          id: preview.id,
          version: preview.version,
          replacements: [{ field: 'goal', from: 'Fewer fals with harm', to: 'Fewer falls with harm' }],
          files: [{ id: file }],
        },
      },
    );
    expect(mended.data.arrangeImport.problems).toEqual([]);
    const done = await act('runImport', mended.data.arrangeImport.import);
    expect(kinds(done).PROJECTS).toEqual({ added: 2, changed: 0, same: 0, held: 5 });
  });

  it.each([
    ['empty.csv', Buffer.alloc(0), /empty/],
    ['register.xlsx', Buffer.from('504b0304140006000800000021', 'hex'), /CSV/],
    ['picture.csv', Buffer.from('89504e470d0a1a0a', 'hex'), /picture/],
  ])('says what %s is and what to send instead, and takes the other file', async (name, bytes, sentence) => {
    const good = Buffer.from('Project title,Status\nOne,Testing\n');
    const preview = await open(`Wrong kind ${name}`, { [name]: bytes, 'good.csv': good });
    expect(preview.files.find((file: any) => file.name === name).problem).toMatch(sentence);
    expect(preview.status).toBe('READY');
    expect(kinds(preview).PROJECTS!.added).toBe(1);
  });

  it('asks for the order of day and month when nothing shows it, and takes the answer', async () => {
    const register = Buffer.from(
      'Project title;Ward;Start date\nOne;Ward 1;03/04/2026\nTwo;Ward 1;05/06/2026\n',
    );
    const preview = await open('Which date', { 'register.csv': register });
    expect(preview).toMatchObject({
      status: 'DRAFT',
      questions: [{ code: 'DATE_ORDER' }, { code: 'STATUS_WITHOUT_COLUMN' }],
    });
    const refused = await director.graphql(
      `mutation ($input: RunImportInput!) { runImport(input: $input) { problems { code } } }`,
      {
        input: { id: preview.id, version: preview.version },
      },
    );
    expect(refused.data.runImport.problems).toEqual([{ code: 'DATE_ORDER' }]);
    const answered = await director.graphql(
      `mutation ($input: ArrangeImportInput!) { arrangeImport(input: $input) { import { ${IMPORT} } problems { message } } }`,
      {
        input: {
          id: preview.id,
          version: preview.version,
          statusWithoutColumn: 'PLANNING',
          files: [{ id: preview.files[0].id, dates: 'MDY' }],
        },
      },
    );
    const done = await act('runImport', answered.data.arrangeImport.import);
    const taken: { started_on: string; status: string }[] = await api.database.query(
      `SELECT started_on, status FROM project WHERE import_id = $1 ORDER BY title`,
      [done.id],
    );
    expect(taken).toEqual([
      { started_on: '2026-03-04', status: 'PLANNING' },
      { started_on: '2026-05-06', status: 'PLANNING' },
    ]);
  });

  it('reads Windows-1252 with semicolons as well as UTF-8 with a mark', async () => {
    const latin = Buffer.concat([
      Buffer.from('Project name;Department;Project leader;Status\nFewer falls ', 'latin1'),
      Buffer.from([0x96]),
      Buffer.from(' Ward 7;Ward 7;Si\xe2n Prosser;Active\n', 'latin1'),
    ]);
    const done = await act('runImport', await open('Latin', { 'register.csv': latin }));
    const taken: { title: string; lead: string }[] = await api.database.query(
      `SELECT title, person.name AS lead FROM project JOIN person ON person.id = lead_id WHERE project.import_id = $1`,
      [done.id],
    );
    expect(taken).toEqual([{ title: 'Fewer falls – Ward 7', lead: 'Siân Prosser' }]);
    const marked = Buffer.from('\ufeffProject name\tStatus\nSiân’s project\tActive\n', 'utf8');
    const utf = await act('runImport', await open('Marked', { 'register.csv': marked }));
    expect(kinds(utf).PROJECTS!.added).toBe(1);
  });

  it('leaves nothing half done when the database goes away in the middle, and can be tried again', async () => {
    const wide = ['Project ID,Project title,Ward,Status'];
    for (let row = 0; row < 6000; row += 1) wide.push(`H${row},Project ${row},Ward ${row % 30},Testing`);
    const preview = await open('Half', { 'register.csv': Buffer.from(wide.join('\n')) });
    const before = await rows('project');
    // Held back at the very end of its first batch, when hundreds of projects are written and none is committed.
    const holder = api.database.createQueryRunner();
    await holder.startTransaction();
    await holder.query('LOCK TABLE import_row IN SHARE MODE');
    const asked = await director.graphql(
      `mutation ($input: RunImportInput!) { runImport(input: $input) { problems { code } } }`,
      { input: { id: preview.id, version: preview.version } },
    );
    expect(asked.data.runImport.problems).toEqual([]);
    const owner = new pg.Client(api.databaseUrl);
    await owner.connect();
    for (let killed = 0; killed === 0;) {
      const waiting = await owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%INSERT INTO import_row%'`,
      );
      killed = waiting.rowCount ?? 0;
    }
    await owner.end();
    await holder.rollbackTransaction();
    await holder.release();
    let now = await look(preview.id);
    while (now.status === 'RUNNING') now = await look(preview.id);
    expect(now).toMatchObject({ status: 'FAILED' });
    expect(now.failure).toMatch(
      /^Something went wrong on our side\. Nothing was lost\. Quote [0-9A-F]{4}-[0-9A-F]{4}\./,
    );
    expect(await rows('project')).toBe(before);
    expect((await act('runImport', now)).status).toBe('DONE');
    expect(await rows('project')).toBe(before + 6000);
  }, 120_000);

  it('is for the improvement office: others neither start, see nor steer an import', async () => {
    api.given.organisation('Elsewhere');
    const nurse = api.given.person('Grace Okoro').holding('MEMBER');
    const other = api.given.person('Other Director').holding('QI_DIRECTOR');
    await api.given.build();
    const preview = await open('Mine alone', {
      'register.csv': Buffer.from('Project title,Status\nOne,Testing\n'),
    });
    for (const person of [nurse, other]) {
      const visitor = await api.as(person);
      const seen = await visitor.graphql(`query ($id: ID!) { import(id: $id) { id } }`, { id: preview.id });
      expect(seen.data.import).toBeNull();
      for (const mutation of ['runImport', 'undoImport', 'discardImport']) {
        const refused = await visitor.graphql(
          `mutation ($input: RunImportInput!) { ${mutation}(input: $input) { import { id } problems { code } } }`,
          {
            input: { id: preview.id, version: preview.version },
          },
        );
        expect(refused.data[mutation]).toEqual({ import: null, problems: [{ code: 'NOT_FOUND' }] });
      }
      const form = new FormData();
      form.append('file', new Blob(['x']), 'x.csv');
      expect(
        (await visitor.fetch(`/imports/${preview.id}/files`, { method: 'POST', body: form })).status,
      ).toBe(422);
    }
    const start = await (
      await api.as(nurse)
    ).graphql(`mutation { createImport(input: { organisationName: "X" }) { problems { code } } }`);
    expect(start.data.createImport.problems).toEqual([{ code: 'NOT_ALLOWED' }]);
    const form = new FormData();
    form.append('file', new Blob(['x']), 'x.csv');
    expect(
      (await api.visitor.fetch(`/imports/${preview.id}/files`, { method: 'POST', body: form })).status,
    ).toBe(401);
  });
});
