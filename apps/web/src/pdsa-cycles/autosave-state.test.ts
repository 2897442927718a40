import fc from 'fast-check';
import {
  accepted,
  addRow,
  at,
  begin,
  isRow,
  keepMine,
  leave,
  missed,
  PRESENT,
  received,
  refused,
  removeRow,
  resume,
  rowsOf,
  sendable,
  sending,
  stale,
  takeTheirs,
  toKeep,
  unsaved,
  valueOf,
  write,
  type Fields,
  type Writing,
} from './autosave-state';

const first: Fields = {
  learnt: 'Nothing yet',
  surprises: '',
  'tasks.t1': PRESENT,
  'tasks.t1.what': 'Order socks',
  'tasks.t1.done': '',
};
const start = begin(first, 1);
const sent = (state: Writing) => sending(state).sent;

describe('what is sent', () => {
  it('is only what differs', () => {
    const typing = write(write(start, 'learnt', 'Socks slip'), 'surprises', '');
    expect(sent(typing)).toEqual({ learnt: 'Socks slip' });
    expect(sent(write(typing, 'learnt', 'Nothing yet'))).toBeNull();
  });

  it('waits while another save is under way, and holds what was typed meanwhile', () => {
    const saving = sending(write(start, 'learnt', 'Socks'));
    const typing = write(saving, 'learnt', 'Socks slip');
    expect(sending(typing)).toBe(typing);
    const saved = accepted(typing, { ...first, learnt: 'Socks' }, 2);
    expect(valueOf(saved, 'learnt')).toBe('Socks slip');
    expect(sent(saved)).toEqual({ learnt: 'Socks slip' });
    expect(saved.version).toBe(2);
  });

  it('does not take a space from under the hand when the server tidies, and shows what is stored later', () => {
    const saving = sending(write(start, 'learnt', 'Socks slip '));
    const saved = accepted(saving, { ...first, learnt: 'Socks slip' }, 2);
    expect(valueOf(saved, 'learnt')).toBe('Socks slip ');
    expect(sent(saved)).toBeNull();
    expect(valueOf(leave(saved, 'learnt'), 'learnt')).toBe('Socks slip');
  });

  it('leaves out a row in which nothing is written', () => {
    const added = addRow(start, 'tasks.new');
    expect(rowsOf(added, 'tasks').map(({ row }) => row)).toEqual(['tasks.t1', 'tasks.new']);
    expect(sent(added)).toBeNull();
    expect(toKeep(added)).toBeNull();
    expect(sent(write(added, 'tasks.new.what', 'Tell nights'))).toEqual({
      'tasks.new': PRESENT,
      'tasks.new.what': 'Tell nights',
    });
  });
});

describe('a row added here', () => {
  const writing = write(addRow(start, 'tasks.new'), 'tasks.new.what', 'Tell nights');
  const stored = { ...first, 'tasks.t2': PRESENT, 'tasks.t2.what': 'Tell nights', 'tasks.t2.done': '' };

  it('takes the id it is given and stays the same row on the screen', () => {
    const typing = write(sending(writing), 'tasks.new.who', 'Aisha');
    const saved = accepted(typing, stored, 2);
    expect(rowsOf(saved, 'tasks')).toEqual([
      { row: 'tasks.t1', firstName: 'tasks.t1' },
      { row: 'tasks.t2', firstName: 'tasks.new' },
    ]);
    expect(sent(saved)).toEqual({ 'tasks.t2.who': 'Aisha' });
  });

  it('is not added twice when only the answer was lost', () => {
    const retried = sending(missed(sending(writing)));
    const known = stale(retried, stored, 2);
    expect(rowsOf(known, 'tasks').map(({ row }) => row)).toEqual(['tasks.t1', 'tasks.t2']);
    expect(sent(known)).toBeNull();
  });

  it('is known again when the news of it comes before the answer', () => {
    const heard = received(sending(writing), stored, 2);
    const saved = accepted(heard, stored, 2);
    expect(rowsOf(saved, 'tasks').map(({ row }) => row)).toEqual(['tasks.t1', 'tasks.t2']);
    expect(unsaved(saved)).toEqual({});
  });

  it('in which the server saw nothing is not sent again and again', () => {
    const saved = accepted(sending(writing), first, 2);
    expect(sent(saved)).toBeNull();
    expect(sent(write(saved, 'tasks.new.what', 'Tell the night team'))).not.toBeNull();
  });
});

describe('somebody else was faster', () => {
  it('and touched nothing of mine: mine goes again by itself', () => {
    const late = stale(sending(write(start, 'learnt', 'Socks slip')), { ...first, surprises: 'None' }, 2);
    expect(late.clashes).toEqual([]);
    expect(valueOf(late, 'surprises')).toBe('None');
    expect(sent(late)).toEqual({ learnt: 'Socks slip' });
    expect(late.version).toBe(2);
  });

  it('and wrote the same: nothing is left to send', () => {
    const late = stale(sending(write(start, 'learnt', 'Socks')), { ...first, learnt: 'Socks' }, 2);
    expect(late.clashes).toEqual([]);
    expect(sent(late)).toBeNull();
  });

  const theirs = { ...first, learnt: 'Theirs' };
  const clash = stale(sending(write(write(start, 'learnt', 'Mine'), 'surprises', 'Some')), theirs, 2);

  it('in a field of mine: that waits, the rest goes', () => {
    expect(clash.clashes).toEqual(['learnt']);
    expect(valueOf(clash, 'learnt')).toBe('Mine');
    expect(sent(clash)).toEqual({ surprises: 'Some' });
  });

  it('mine is kept when asked, theirs is taken when asked', () => {
    expect(sendable(keepMine(clash, 'learnt'))).toEqual({ learnt: 'Mine', surprises: 'Some' });
    const taken = takeTheirs(clash, 'learnt');
    expect(valueOf(taken, 'learnt')).toBe('Theirs');
    expect(sendable(taken)).toEqual({ surprises: 'Some' });
  });

  it('and took out the row in which I write: mine is the whole row', () => {
    const writing = write(start, 'tasks.t1.done', 'yes');
    const without: Fields = { learnt: 'Nothing yet', surprises: '' };
    const late = stale(sending(writing), without, 2);
    expect(late.clashes).toEqual(['tasks.t1']);
    expect(sendable(keepMine(late, 'tasks.t1'))).toEqual({
      'tasks.t1': PRESENT,
      'tasks.t1.what': 'Order socks',
      'tasks.t1.done': 'yes',
    });
    expect(rowsOf(takeTheirs(late, 'tasks.t1'), 'tasks')).toEqual([]);
  });

  it('and wrote in the row that I took out', () => {
    const late = stale(sending(removeRow(start, 'tasks.t1')), { ...first, 'tasks.t1.done': 'yes' }, 2);
    expect(late.clashes).toEqual(['tasks.t1']);
    expect(sendable(keepMine(late, 'tasks.t1'))).toEqual({ 'tasks.t1': '' });
    expect(valueOf(takeTheirs(late, 'tasks.t1'), 'tasks.t1.done')).toBe('yes');
  });
});

describe('a refusal', () => {
  const writing = write(write(start, 'learnt', '943 476 5919'), 'surprises', 'Some');
  const told = refused(sending(writing), [{ key: 'learnt', message: 'This looks like an NHS number.' }]);

  it('stays on its field, and the rest goes without it', () => {
    expect(told.refused).toEqual({ learnt: 'This looks like an NHS number.' });
    expect(sent(told)).toEqual({ surprises: 'Some' });
    expect(valueOf(told, 'learnt')).toBe('943 476 5919');
  });

  it('is sent anew once it was changed, and then says nothing more', () => {
    const mended = write(told, 'learnt', 'A patient fell');
    expect(mended.refused).toEqual({});
    expect(sendable(mended)).toEqual({ learnt: 'A patient fell', surprises: 'Some' });
  });

  it('is tried once more after another field was saved: it may have been that which was wrong', () => {
    const saved = accepted(sending(told), { ...first, surprises: 'Some' }, 2);
    expect(sent(saved)).toEqual({ learnt: '943 476 5919' });
    const again = refused(sending(saved), [{ key: 'learnt', message: 'This looks like an NHS number.' }]);
    expect(sent(again)).toBeNull();
  });

  it('of something missing in a new row keeps back that row', () => {
    const row = write(addRow(writing, 'tasks.new'), 'tasks.new.when', 'Today');
    const answer = refused(sending(row), [{ key: 'tasks.new.what', message: 'Say what is to be done.' }]);
    expect(sent(answer)).toEqual({ learnt: '943 476 5919', surprises: 'Some' });
    expect(answer.refused['tasks.new.what']).toBe('Say what is to be done.');
    expect(sendable(write(answer, 'tasks.new.what', 'Order'))['tasks.new.when']).toBe('Today');
  });

  it('that belongs to no field keeps back everything until something is changed', () => {
    const closed = refused(sending(writing), [{ key: '', message: 'This test is closed.' }]);
    expect(sent(closed)).toBeNull();
    expect(sendable(write(closed, 'surprises', 'Many'))).toEqual({
      learnt: '943 476 5919',
      surprises: 'Many',
    });
  });
});

describe('a reload', () => {
  it('goes on with what was not saved, and sees what somebody else wrote meanwhile', () => {
    const kept = toKeep(write(write(start, 'learnt', 'Mine'), 'surprises', 'Some'));
    const back = resume({ ...first, learnt: 'Theirs' }, 5, kept);
    expect(back.clashes).toEqual(['learnt']);
    expect(sendable(back)).toEqual({ surprises: 'Some' });
    expect(resume(first, 5, null)).toEqual(begin(first, 5));
  });

  it('does not send again what had arrived', () => {
    const kept = toKeep(missed(sending(write(start, 'learnt', 'Mine'))));
    expect(unsaved(resume({ ...first, learnt: 'Mine' }, 2, kept))).toEqual({});
  });
});

/** The server as the autosave knows it: a version, whole saves or none, and tidied texts. */
class Server {
  version = 1;
  private rows = 0;
  readonly log: { key: string; before: string; after: string; by: number }[] = [];
  private readonly lastBy = new Map<string, number>();
  constructor(public fields: Fields) {}

  save(by: number, change: Fields, version: number, knew: (key: string, text: string) => boolean) {
    if (version !== this.version) return { kind: 'stale' as const, base: this.fields, version: this.version };
    const next: Record<string, string> = { ...this.fields };
    const names = new Map<string, string>();
    for (const [key, value] of Object.entries(change))
      if (isRow(key) && value === PRESENT && at(this.fields, key) !== PRESENT) {
        const id = `${key.split('.')[0] ?? ''}.s${++this.rows}`;
        names.set(key, id);
        next[id] = PRESENT;
      }
    for (const [key, value] of Object.entries(change)) {
      const row = key.split('.').slice(0, 2).join('.');
      if (isRow(key)) {
        if (value === '')
          for (const one of Object.keys(next)) if (one === key || one.startsWith(`${key}.`)) delete next[one];
        continue;
      }
      const place = names.has(row) ? (names.get(row) ?? '') + key.slice(row.length) : key;
      const before = at(this.fields, place);
      const after = value.trim();
      // The rule: what somebody else wrote is written over only by one who had it before their
      // eyes, or had sent the same words and could not know whose arrived.
      const other = this.lastBy.get(place);
      if (other !== undefined && other !== by && before !== after)
        expect({ key, before, known: knew(key, before) }).toMatchObject({ known: true });
      this.lastBy.set(place, by);
      this.log.push({ key: place, before, after, by });
      next[place] = after;
    }
    this.fields = next;
    this.version += 1;
    return { kind: 'accepted' as const, base: this.fields, version: this.version };
  }
}

type Answer = ReturnType<Server['save']>;

/** A person at a screen: types, waits, loses the connection, reloads, chooses. */
class Editor {
  state: Writing;
  private answer: Answer | null = null;
  /** What stood in a field when this person last wrote in it or chose. */
  private seen = new Map<string, string>();
  readonly wrote = new Map<string, string>();
  private readonly tried = new Set<string>();
  private names = 0;

  constructor(
    private readonly me: number,
    private readonly server: Server,
  ) {
    this.state = begin(server.fields, server.version);
  }

  type(key: string, text: string) {
    if (this.state.clashes.some((one) => key === one || key.startsWith(`${one}.`))) return;
    this.seen.set(key, at(this.state.base, key));
    this.state = write(this.state, key, text);
    this.wrote.set(key, text.trim());
  }

  typeInRow(place: number, text: string) {
    const rows = rowsOf(this.state, 'tasks');
    const row = rows[place % Math.max(1, rows.length)];
    if (row !== undefined) this.type(`${row.row}.what`, text);
  }

  add(text: string) {
    const row = `tasks.n${this.me}x${++this.names}`;
    this.state = write(addRow(this.state, row), `${row}.what`, text);
  }

  remove(place: number) {
    const rows = rowsOf(this.state, 'tasks');
    const row = rows[place % Math.max(1, rows.length)]?.row;
    if (row === undefined || this.state.clashes.includes(row)) return;
    this.state = removeRow(this.state, row);
    for (const key of [...this.wrote.keys()]) if (key.startsWith(`${row}.`)) this.wrote.delete(key);
  }

  send() {
    if (this.state.sent === null) this.state = sending(this.state);
    for (const [key, text] of Object.entries(this.state.sent ?? {})) this.tried.add(`${key} ${text.trim()}`);
  }

  /** The request reaches the server; the answer is on its way. */
  arrive() {
    const { sent } = this.state;
    if (sent === null || this.answer !== null) return;
    this.answer = this.server.save(
      this.me,
      sent,
      this.state.version,
      (key, text) => this.seen.get(key) === text || this.tried.has(`${key} ${text}`),
    );
  }

  hear() {
    if (this.answer === null) return;
    const { kind, base, version } = this.answer;
    this.answer = null;
    const before = this.state;
    this.state = kind === 'accepted' ? accepted(before, base, version) : stale(before, base, version);
    this.follow();
  }

  /** The request or its answer is lost. */
  lose() {
    if (this.state.sent === null) return;
    this.answer = null;
    this.state = missed(this.state);
  }

  news() {
    this.state = received(this.state, this.server.fields, this.server.version);
    this.follow();
  }

  reload() {
    const kept = toKeep(this.state);
    this.answer = null;
    this.state = resume(this.server.fields, this.server.version, JSON.parse(JSON.stringify(kept)));
    this.follow();
  }

  choose(mine: boolean) {
    const [key] = this.state.clashes;
    if (key === undefined) return;
    const within = (one: string) => one === key || one.startsWith(`${key}.`);
    for (const one of [...Object.keys(this.state.mine), key]) {
      if (!within(one)) continue;
      if (mine) this.seen.set(one, at(this.state.base, one));
      else this.wrote.delete(one);
    }
    this.state = mine ? keepMine(this.state, key) : takeTheirs(this.state, key);
  }

  /** Rows that got their ids: what is remembered of them moves along. */
  private follow() {
    for (const [now, then] of Object.entries(this.state.firstNames))
      for (const map of [this.seen, this.wrote])
        for (const [key, value] of [...map])
          if (key.startsWith(`${then}.`)) {
            map.delete(key);
            map.set(now + key.slice(then.length), value);
          }
  }
}

const who = fc.nat(1);
const words = fc.constantFrom('', 'a', 'b ', 'c d', ' e');
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      who,
      key: fc.constantFrom('learnt', 'surprises', 'observations'),
      text: words,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('row' as const), who, place: fc.nat(5), text: words }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('add' as const), who, text: fc.constantFrom('f', 'g') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), who, place: fc.nat(5) }) },
  {
    weight: 9,
    arbitrary: fc.record({ do: fc.constantFrom('send' as const, 'arrive' as const, 'hear' as const), who }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('lose' as const, 'news' as const, 'reload' as const), who }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('choose' as const), who, mine: fc.boolean() }) },
);

test('two people writing at once, with lost answers and reloads, lose nothing and end with the same record', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 90 }), fc.infiniteStream(fc.boolean()), (steps, choices) => {
      const server = new Server(first);
      const editors = [new Editor(0, server), new Editor(1, server)] as const;
      for (const one of steps) {
        const editor = editors[one.who as 0 | 1];
        switch (one.do) {
          case 'type':
            editor.type(one.key, one.text);
            break;
          case 'row':
            editor.typeInRow(one.place, one.text);
            break;
          case 'add':
            editor.add(one.text);
            break;
          case 'remove':
            editor.remove(one.place);
            break;
          case 'choose':
            editor.choose(one.mine);
            break;
          default:
            editor[one.do]();
        }
      }
      // Everybody stays until nothing waits any more.
      for (let round = 0; round < 60; round += 1)
        for (const editor of editors) {
          while (editor.state.clashes.length > 0) editor.choose(choices.next().value ?? true);
          editor.send();
          editor.arrive();
          editor.hear();
          editor.news();
        }
      for (const editor of editors) {
        expect(unsaved(editor.state)).toEqual({});
        expect(editor.state.clashes).toEqual([]);
        const shown = Object.fromEntries(
          Object.keys(server.fields).map((key) => [key, valueOf(editor.state, key).trim()]),
        );
        expect(shown).toEqual(server.fields);
        // A row in which nobody wrote stays on its own screen.
        const rows = rowsOf(editor.state, 'tasks').map(({ row }) => row);
        expect(rows.filter((row) => row in editor.state.base)).toEqual(
          Object.keys(server.fields).filter(isRow),
        );
      }
      // What each last wrote and did not give up stands, or stood until one who saw it wrote over it.
      for (const editor of editors)
        for (const [key, text] of editor.wrote) {
          if (at(server.fields, key) === text) continue;
          const rowGone =
            key.startsWith('tasks.') && !(key.split('.').slice(0, 2).join('.') in server.fields);
          const arrived = server.log.some((entry) => entry.key === key && entry.after === text);
          expect({ key, arrived: arrived || rowGone || at(first, key) === text }).toEqual({
            key,
            arrived: true,
          });
        }
    }),
    { numRuns: 300, seed: 20261125 },
  );
});
