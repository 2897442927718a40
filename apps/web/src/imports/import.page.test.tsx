import { jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
import { importFinding, stateRead, stepShown } from './import-words';
import type { FoundImport } from './import-words';
import { problemsAsCsv } from './problem-rows';

jest.setTimeout(20_000);

const file = {
  id: 'f',
  name: 'register.csv',
  kind: 'PROJECTS',
  taken: true,
  rows: 412,
  encoding: 'Windows-1252',
  separator: ';',
  dateStyle: 'DMY',
  dateEvidence: '13/05/2026 in row 7 shows day first.',
  sample: [['Golden hour', '31/04/2026', 'On track']],
  problem: null,
  columns: [
    { index: 0, heading: 'Title', field: 'title', sure: true },
    { index: 1, heading: 'Began', field: 'startedOn', sure: false },
    { index: 2, heading: 'State', field: 'status', sure: true },
  ],
  fields: [
    { name: 'title', label: 'Project title', required: true },
    { name: 'startedOn', label: 'Start date', required: false },
    { name: 'status', label: 'Status', required: false },
  ],
};

const problem = {
  id: 'x',
  fileName: 'register.csv',
  row: 43,
  column: 'State',
  code: 'STATUS_UNKNOWN',
  message: '“On track” is not one of our statuses.',
  severity: 'error',
  value: 'On track',
  suggestionLabel: 'Use Testing',
  suggestionValue: 'Testing',
};

const found = {
  id: 'i',
  version: 4,
  status: 'READY',
  organisationName: 'Larkmere Hospitals',
  organisation: { id: 'org', slug: 'larkmere' },
  createdAt: '2026-11-22T09:30:00.000Z',
  createdBy: 'Maya Desai',
  progressDone: 0,
  progressTotal: 0,
  failure: null,
  finishedAt: null,
  allowedActions: ['import.run'],
  newUnits: ['Larch Ward, St Aidan’s Hospital'],
  newPeople: 34,
  newGoals: [],
  files: [file],
  summary: {
    ready: 389,
    held: 23,
    total: 412,
    kinds: [{ kind: 'PROJECTS', added: 380, changed: 9, same: 0, held: 23 }],
  },
  questions: [],
  problemKinds: [
    { value: 'STATUS_UNKNOWN', label: 'Status not known', count: 3 },
    { value: 'DATE_IMPOSSIBLE', label: 'Date not understood', count: 20 },
  ],
  statusWords: [{ word: 'On track', readAs: '', rows: 3 }],
  problems: ({ after, code }: { readonly after?: string | null; readonly code?: string | null }) => ({
    totalCount: code == null ? 2 : 1,
    pageInfo: { hasNextPage: code == null && after == null, endCursor: 'next' },
    edges: [{ cursor: 'c', node: after == null ? problem : { ...problem, id: 'y', row: 51, value: '=1+1' } }],
  }),
};

const doing = (payload: object) => jest.fn((_parent: unknown, _variables: unknown) => payload);

const answering = (shown: object | null, mutations: Answers[string] = {}): Answers => ({
  Query: { import: () => (shown === null ? null : { ...found, ...shown }) },
  Mutation: mutations,
});

const same = { id: 'i', version: 5, status: 'READY' };

describe('the check step', () => {
  it('says how many rows are ready, lists the problems, and is clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/imports/i', { answers: answering({}) });
    expect(
      await screen.findByRole('heading', { name: '389 of 412 rows are ready. 23 need a look.' }),
    ).toBeTruthy();
    const row = await screen.findByRole('row', { name: /43/ });
    expect(within(row).getByText('On track')).toBeTruthy();
    expect(screen.getByText('34 people')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import 389 rows' })).toBeTruthy();
    expect(screen.getByRole('listitem', { current: 'step' }).textContent).toContain('Check');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('narrows to one kind of problem', async () => {
    const { user } = await renderRoute('/larkmere/imports/i', { answers: answering({}) });
    await user.click(await screen.findByRole('button', { name: 'Status not known 3' }));
    expect(await screen.findByText('1 of 1 problem')).toBeTruthy();
  });

  it('takes a way out for every row, under the name of the field', async () => {
    const arrangeImport = doing({ import: same, problems: [] });
    const { user } = await renderRoute('/larkmere/imports/i', { answers: answering({}, { arrangeImport }) });
    await user.click(await screen.findByRole('button', { name: 'Use Testing' }));
    await waitFor(() => {
      expect(arrangeImport.mock.calls[0]?.[1]).toEqual({
        input: { id: 'i', version: 4, replacements: [{ field: 'status', from: 'On track', to: 'Testing' }] },
      });
    });
    expect(await screen.findByText('“On track” is now read as “Testing” in every row.')).toBeTruthy();
  });

  it('gathers all rows with problems into one file', async () => {
    const saved: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return 'blob:rows';
      },
      revokeObjectURL: () => undefined,
    });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = await renderRoute('/larkmere/imports/i', { answers: answering({}) });
    await user.click(await screen.findByRole('button', { name: 'Rows with problems' }));
    await waitFor(() => {
      expect(click).toHaveBeenCalledTimes(1);
    });
    expect(saved).toHaveLength(1);
    expect(saved[0]?.type).toBe('text/csv;charset=utf-8');
    click.mockRestore();
  });

  it('says a refusal of the run and leaves everything as it is', async () => {
    const runImport = doing({
      import: null,
      problems: [
        { code: 'NOT_READY', message: 'Another import is going in. Try again when it is done.', path: [] },
      ],
    });
    const { user } = await renderRoute('/larkmere/imports/i', { answers: answering({}, { runImport }) });
    await user.click(await screen.findByRole('button', { name: 'Import 389 rows' }));
    expect(await screen.findByText('Another import is going in. Try again when it is done.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import 389 rows' })).toBeTruthy();
  });
});

describe('the columns step', () => {
  const asking = {
    status: 'DRAFT',
    summary: null,
    statusWords: [],
    files: [{ ...file, dateStyle: 'UNKNOWN', dateEvidence: null }],
    questions: [
      {
        code: 'DATE_ORDER',
        message: 'Dates in “Began” can be read both ways. Which is it?',
        fileId: 'f',
        column: 'Began',
        options: [
          { value: 'dmy', label: 'Day, month, year' },
          { value: 'mdy', label: 'Month, day, year' },
        ],
      },
    ],
  };

  it('asks what it cannot tell, sends the answer, and is clean for a screen reader', async () => {
    const arrangeImport = doing({ import: same, problems: [] });
    const { container, user } = await renderRoute('/larkmere/imports/i', {
      answers: answering(asking, { arrangeImport }),
    });
    expect(
      await screen.findByRole('heading', { name: 'One thing we cannot tell from the files.' }),
    ).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Month, day, year' }));
    await user.click(screen.getByRole('button', { name: 'Check the rows' }));
    await waitFor(() => {
      expect(arrangeImport.mock.calls[0]?.[1]).toEqual({
        input: { id: 'i', version: 4, files: [{ id: 'f', dates: 'MDY' }] },
      });
    });
  });

  it('shows the evidence for dates and sends changed columns and words together', async () => {
    const arrangeImport = doing({ import: same, problems: [] });
    const { user } = await renderRoute('/larkmere/imports/i?step=columns', {
      answers: answering({}, { arrangeImport }),
    });
    expect(await screen.findByText('13/05/2026 in row 7 shows day first.')).toBeTruthy();
    expect(screen.getByText('Windows-1252, cells parted by semicolons')).toBeTruthy();
    expect(screen.getByText('A guess. Have a look.')).toBeTruthy();
    await user.click(screen.getByRole('combobox', { name: 'What “Title” is read as' }));
    await user.click(await screen.findByRole('option', { name: 'Kept beside, not matched' }));
    expect(screen.getByText(/No column is matched to “Project title” yet/)).toBeTruthy();
    await user.click(screen.getByRole('combobox', { name: 'What “On track” is read as' }));
    await user.click(await screen.findByRole('option', { name: 'Testing' }));
    await user.click(screen.getByRole('button', { name: 'Check the rows' }));
    await waitFor(() => {
      expect(arrangeImport.mock.calls[0]?.[1]).toEqual({
        input: {
          id: 'i',
          version: 4,
          files: [{ id: 'f', columns: [{ index: 0, field: null }] }],
          replacements: [{ field: 'status', from: 'On track', to: 'Testing' }],
        },
      });
    });
  });

  it('keeps what was chosen when somebody changed the import first', async () => {
    const arrangeImport = doing({
      import: same,
      problems: [{ code: 'STALE', message: 'Stale.', path: ['version'] }],
    });
    const { user } = await renderRoute('/larkmere/imports/i', {
      answers: answering(asking, { arrangeImport }),
    });
    await user.click(await screen.findByRole('radio', { name: 'Day, month, year' }));
    await user.click(screen.getByRole('button', { name: 'Check the rows' }));
    expect(await screen.findByText(/What you chose still stands here/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Day, month, year' }).checked).toBe(true);
  });
});

describe('the upload step', () => {
  const nothing = { status: 'DRAFT', summary: null, files: [], problemKinds: [], statusWords: [] };

  /** Answers every upload with the given status and text, and keeps where it went. */
  function answerUploads(status: number, text: string): string[] {
    const sent: string[] = [];
    class Upload {
      status = status;
      responseText = text;
      upload = {};
      onload: () => void = () => undefined;
      #where = '';
      open(method: string, where: string) {
        this.#where = `${method} ${where}`;
      }
      setRequestHeader() {
        return undefined;
      }
      send(body: FormData) {
        const part = body.get('file');
        sent.push(`${this.#where} ${part instanceof File ? part.name : 'no file'}`);
        queueMicrotask(() => {
          this.onload();
        });
      }
    }
    Object.assign(globalThis, { XMLHttpRequest: Upload });
    return sent;
  }

  it('sends several files one by one', async () => {
    const sent = answerUploads(200, '{"problems":[]}');
    const { container, user } = await renderRoute('/larkmere/imports/i', { answers: answering(nothing) });
    const picker = await screen.findByLabelText('Files of the register');
    expect(await axeFindings(container)).toEqual([]);
    await user.upload(picker, [new File(['a'], 'projects.csv'), new File(['b'], 'goals.csv')]);
    await waitFor(() => {
      expect(sent).toEqual(['POST /imports/i/files projects.csv', 'POST /imports/i/files goals.csv']);
    });
  });

  it('takes dropped files and says what is wrong with one', async () => {
    answerUploads(422, '{"problems":[{"code":"EMPTY_FILE","message":"The file is empty.","path":["file"]}]}');
    await renderRoute('/larkmere/imports/i', { answers: answering(nothing) });
    fireEvent.drop(await screen.findByRole('region', { name: 'Files' }), {
      dataTransfer: { files: [new File([], 'empty.csv')] },
    });
    expect(await screen.findByText('The file is empty.')).toBeTruthy();
    expect(screen.getByText('empty.csv')).toBeTruthy();
  });

  it.each([
    [413, '', 'The file is larger than an import takes. Split it, then send the parts.'],
    [500, '<html>', 'The file was not taken. Nothing was lost; send it again in a moment.'],
  ])('has a sentence for an answer of %i', async (status, text, sentence) => {
    answerUploads(status, text);
    const { user } = await renderRoute('/larkmere/imports/i', { answers: answering(nothing) });
    await user.upload(await screen.findByLabelText('Files of the register'), new File(['a'], 'projects.csv'));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('names what is recognised and not taken yet, and leaves a file out', async () => {
    const arrangeImport = doing({ import: same, problems: [] });
    const { user } = await renderRoute('/larkmere/imports/i?step=upload', {
      answers: answering(
        { files: [file, { ...file, id: 'c', name: 'measures.csv', kind: 'MEASURES', taken: false }] },
        { arrangeImport },
      ),
    });
    expect(await screen.findByText(/Measures, 412 rows. Recognised, not taken yet/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Leave measures.csv out' }));
    await waitFor(() => {
      expect(arrangeImport.mock.calls[0]?.[1]).toEqual({
        input: { id: 'i', version: 4, files: [{ id: 'c', remove: true }] },
      });
    });
  });

  it('throws an import away after asking', async () => {
    const discardImport = doing({ import: null, problems: [] });
    const { user, address } = await renderRoute('/larkmere/imports/i', {
      answers: answering(nothing, { discardImport }),
    });
    await user.click(await screen.findByRole('button', { name: 'Throw it away' }));
    const dialogue = await screen.findByRole('dialog');
    await user.click(within(dialogue).getByRole('button', { name: 'Throw it away' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/imports');
    });
  });
});

describe('the import step', () => {
  it('asks again and again while the rows go in', async () => {
    let looks = 0;
    const answers: Answers = {
      Query: {
        import: () => {
          looks += 1;
          return looks < 2
            ? { ...found, status: 'RUNNING', progressDone: 120, progressTotal: 412 }
            : { ...found, status: 'DONE', finishedAt: '2026-11-22T09:31:00.000Z' };
        },
      },
    };
    await renderRoute('/larkmere/imports/i', { answers });
    expect(await screen.findByRole('heading', { name: '120 of 412 rows have been read.' })).toBeTruthy();
    expect(
      await screen.findByRole(
        'heading',
        { name: '380 added, 9 changed. 23 rows were left out.' },
        { timeout: 5000 },
      ),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See the projects in the Portfolio' }).getAttribute('href')).toBe(
      '/larkmere/portfolio?import=i',
    );
  });

  it('undoes the whole import after saying what that does', async () => {
    const undoImport = doing({ import: { ...same, status: 'UNDOING' }, problems: [] });
    const { container, user } = await renderRoute('/larkmere/imports/i', {
      answers: answering({ status: 'DONE' }, { undoImport }),
    });
    await user.click(await screen.findByRole('button', { name: 'Undo the whole import' }));
    const dialogue = await screen.findByRole('dialog', { name: 'Undo the whole import?' });
    expect(dialogue.textContent).toContain('Anything that somebody has worked on since then stays as it is');
    expect(await axeFindings(container)).toEqual([]);
    await user.click(within(dialogue).getByRole('button', { name: 'Undo the import' }));
    await waitFor(() => {
      expect(undoImport.mock.calls[0]?.[1]).toEqual({ input: { id: 'i', version: 4 } });
    });
  });

  it('says why it stopped and offers to import again', async () => {
    await renderRoute('/larkmere/imports/i', {
      answers: answering({ status: 'FAILED', failure: 'The disk is full. Make room, then import again.' }),
    });
    expect(await screen.findByText('The disk is full. Make room, then import again.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import again' })).toBeTruthy();
  });
});

describe('an import that cannot be shown', () => {
  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/imports/i', {
      answers: { Query: { import: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Fetching the import')).toBeTruthy();
  });

  it('looks like nothing to somebody who may not see it', async () => {
    await renderRoute('/larkmere/imports/i', { answers: answering(null) });
    expect(await screen.findByText('There is nothing at this address.')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    await renderRoute('/larkmere/imports/i', {
      answers: {
        Query: {
          import: () => {
            throw new Error('no database');
          },
        },
      },
    });
    expect(await screen.findByText('Something went wrong on our side.')).toBeTruthy();
  });
});

describe('the words of an import', () => {
  const base: FoundImport = {
    status: 'READY',
    progressDone: 0,
    progressTotal: 0,
    files: [{ taken: true }],
    questions: [],
    summary: { ready: 2, held: 0, total: 2, kinds: [{ added: 2, changed: 0, same: 0 }] },
  };
  const none = { ready: 2, held: 0, total: 2, kinds: [{ added: 0, changed: 0, same: 2 }] };

  it.each([
    [base, 'check', 'All 2 rows are ready.'],
    [{ ...base, summary: none }, 'check', 'All 2 rows are in already. Nothing would change.'],
    [{ ...base, summary: { ...none, total: 0 } }, 'check', 'There are no rows to take in these files.'],
    [{ ...base, status: 'DONE', summary: none }, 'import', 'Everything was in already. Nothing changed.'],
    [{ ...base, status: 'UNDONE' }, 'import', 'The import is undone.'],
    [{ ...base, files: [] }, 'upload', 'Choose the files of your register.'],
  ] as const)('%#', (given, step, sentence) => {
    expect(importFinding(given, step)).toBe(sentence);
  });

  it('goes back to a step behind, never to one ahead or out of a run', () => {
    expect(stepShown(base, 'upload')).toBe('upload');
    expect(stepShown({ ...base, summary: null }, 'check')).toBe('columns');
    expect(stepShown({ ...base, status: 'DONE' }, 'upload')).toBe('import');
  });

  it.each([
    ['CLOSED, ENDED', 'Closed'],
    ['paused', 'Paused'],
    ['', null],
  ])('reads %j', (readAs, word) => {
    expect(stateRead(readAs)).toBe(word);
  });
});

describe('the file of rows with problems', () => {
  it('quotes what needs it and lets no cell run as a formula', () => {
    const row = { ...problem, value: '=HYPERLINK("x")', suggestionLabel: null };
    expect(problemsAsCsv([row]).split('\r\n')[1]).toBe(
      '"register.csv","43","State","\'=HYPERLINK(""x"")","“On track” is not one of our statuses.",""',
    );
  });
});
