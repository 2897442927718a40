/**
 * What a person writes, flat: one key per field, an empty text for nothing. A row of a list is a key of its own
 * (`tasks.t1`, see `isRow`) with its cells below it (`tasks.t1.what`); rows stand in the order of the keys.
 */
export type Fields = Readonly<Record<string, string>>;

/** The value of the key of a row that is there. */
export const PRESENT = 'here';

/** A field that is not sent until something changes, and the problem that keeps it back. */
interface Held {
  /** Where the problem is shown; empty where it belongs to no field. */
  readonly at: string;
  /** The version that refused it: a later one may take it, since another field may have been what was wrong. */
  readonly version: number;
}

/** One person's writing on one record, as far as this browser knows it. Changed only by the functions below. */
export interface Writing {
  /** As the server last said it. */
  readonly base: Fields;
  readonly version: number;
  /** What this person wrote and the server has not taken yet. */
  readonly mine: Fields;
  /** Under way; null while nothing is. */
  readonly sent: Fields | null;
  /** Sent without an answer: it may have arrived. */
  readonly unsure: Fields;
  /** The last save did not get through. */
  readonly lost: boolean;
  /** Why a field was not taken, by key. */
  readonly refused: Readonly<Record<string, string>>;
  readonly held: Readonly<Record<string, Held>>;
  /** Keys that somebody else changed too: nothing of them is sent until this person has chosen. */
  readonly clashes: readonly string[];
  /** As it was typed where the server stored it tidied, so that a space is not taken from under the hand. */
  readonly typed: Fields;
  /** The name under which a row first stood here, by its name now: what is drawn keeps its identity. */
  readonly firstNames: Fields;
}

export const begin = (base: Fields, version: number): Writing => ({
  base,
  version,
  mine: {},
  sent: null,
  unsure: {},
  lost: false,
  refused: {},
  held: {},
  clashes: [],
  typed: {},
  firstNames: {},
});

export const at = (fields: Fields, key: string): string => fields[key] ?? '';
export const isRow = (key: string): boolean => key.split('.').length === 2;
/** The row to which a cell belongs; null for a plain field and for a row itself. */
const rowOf = (key: string): string | null => {
  const parts = key.split('.');
  return parts.length > 2 ? parts.slice(0, 2).join('.') : null;
};
const isBelow = (key: string, above: string): boolean => key.startsWith(`${above}.`);
const isWithin = (key: string, above: string): boolean => key === above || isBelow(key, above);

/** Texts that a server's tidying makes equal. */
const alike = (one: string, other: string): boolean =>
  one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim();

function without(fields: Fields, gone: (key: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !gone(key)));
}

/** What stands in a field now. */
export function valueOf(state: Writing, key: string): string {
  const mine = state.mine[key];
  if (mine !== undefined) return mine;
  const stored = at(state.base, key);
  const typed = state.typed[key];
  return typed !== undefined && alike(typed, stored) ? typed : stored;
}

/** The rows of a list as they stand now, their own first names beside them. */
export function rowsOf(state: Writing, list: string): { readonly row: string; readonly firstName: string }[] {
  const keys = new Set([...Object.keys(state.base), ...Object.keys(state.mine)]);
  return [...keys]
    .filter((key) => isRow(key) && isBelow(key, list) && valueOf(state, key) === PRESENT)
    .map((row) => ({ row, firstName: state.firstNames[row] ?? row }));
}

const cellsOf = (fields: Fields, row: string): string[] =>
  Object.keys(fields).filter((key) => isBelow(key, row));

/** A row added here in which nothing is written yet: not worth sending, and nothing is lost with it. */
const isBlankRow = (state: Writing, row: string): boolean =>
  at(state.base, row) !== PRESENT &&
  at(state.mine, row) === PRESENT &&
  cellsOf(state.mine, row).every((key) => at(state.mine, key).trim() === '');

const isUnwritten = (state: Writing, key: string): boolean => {
  const row = isRow(key) ? key : rowOf(key);
  return row !== null && isBlankRow(state, row);
};

/** Everything written here that the server has not taken, blank rows apart. */
export const unsaved = (state: Writing): Fields => without(state.mine, (key) => isUnwritten(state, key));

/** What may be sent now: not what waits for a choice, nor what was refused as it is. */
export function sendable(state: Writing): Fields {
  const waits = (key: string): boolean => {
    const held = state.held[key];
    const row = rowOf(key);
    const heldRow = row === null ? undefined : state.held[row];
    return (
      state.clashes.some((clash) => isWithin(key, clash)) ||
      [held, heldRow].some((one) => one !== undefined && state.version <= one.version)
    );
  };
  return without(unsaved(state), waits);
}

/** Takes away what no longer differs, and what hung on it. */
function settle(state: Writing): Writing {
  const mine = without(state.mine, (key) => at(state.mine, key) === at(state.base, key));
  const stands = (key: string): boolean => Object.keys(mine).some((one) => isWithin(one, key));
  const held = Object.fromEntries(Object.entries(state.held).filter(([key]) => key in mine));
  const shown = new Set(Object.values(held).map((one) => one.at));
  return {
    ...state,
    mine,
    held,
    refused: Object.fromEntries(Object.entries(state.refused).filter(([key]) => shown.has(key))),
    clashes: state.clashes.filter(stands),
    unsure: Object.keys(mine).length === 0 ? {} : state.unsure,
  };
}

/** Lets go of what kept a field back: it has been changed. */
function freed(state: Writing, key: string): Writing {
  const row = isRow(key) ? key : rowOf(key);
  const near = (one: string): boolean =>
    one === '' || isWithin(key, one) || (row !== null && isWithin(one, row));
  const problems = new Set(
    [...Object.keys(state.refused), ...Object.values(state.held).map((held) => held.at)].filter(near),
  );
  const own = state.held[key];
  if (own !== undefined) problems.add(own.at);
  return {
    ...state,
    held: Object.fromEntries(Object.entries(state.held).filter(([, held]) => !problems.has(held.at))),
    refused: Object.fromEntries(Object.entries(state.refused).filter(([one]) => !problems.has(one))),
  };
}

/** Somebody wrote in a field, or chose. */
export function write(state: Writing, key: string, value: string): Writing {
  return settle({
    ...freed(state, key),
    mine: { ...state.mine, [key]: value },
    typed: without(state.typed, (one) => one === key),
  });
}

export const addRow = (state: Writing, row: string): Writing => write(state, row, PRESENT);

/** Takes a row out with everything in it. */
export function removeRow(state: Writing, row: string): Writing {
  const freedRow = freed(state, row);
  return settle({
    ...freedRow,
    mine: { ...without(state.mine, (key) => isBelow(key, row)), [row]: '' },
    clashes: state.clashes.filter((key) => !isWithin(key, row)),
  });
}

/** The focus left a field: from now on it shows what is stored. */
export const leave = (state: Writing, key: string): Writing =>
  key in state.typed ? { ...state, typed: without(state.typed, (one) => one === key) } : state;

/** A save begins; the caller sends `sent`. Without anything to send, or with a save under way, nothing changes. */
export function sending(state: Writing): Writing {
  const sent = sendable(state);
  return state.sent !== null || Object.keys(sent).length === 0 ? state : { ...state, sent };
}

/** Gives rows another name everywhere: what was sent as new has been given its id. */
function renamed(state: Writing, names: ReadonlyMap<string, string>): Writing {
  if (names.size === 0) return state;
  const name = (key: string): string => {
    const row = isRow(key) ? key : rowOf(key);
    const to = row === null ? undefined : names.get(row);
    return row === null || to === undefined ? key : to + key.slice(row.length);
  };
  const all = <Value>(fields: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [name(key), value]));
  return {
    ...state,
    mine: all(state.mine),
    sent: state.sent === null ? null : all(state.sent),
    unsure: all(state.unsure),
    typed: all(state.typed),
    refused: all(state.refused),
    held: Object.fromEntries(
      Object.entries(state.held).map(([key, held]) => [name(key), { ...held, at: name(held.at) }]),
    ),
    clashes: state.clashes.map(name),
    firstNames: {
      ...state.firstNames,
      ...Object.fromEntries([...names].map(([from, to]) => [to, state.firstNames[from] ?? from])),
    },
  };
}

const listOf = (row: string): string => row.split('.')[0] ?? '';

/** Rows of the server that were not known, by list, in their order. */
function newRows(before: Fields, after: Fields, list: string): string[] {
  return Object.keys(after).filter(
    (key) => isRow(key) && listOf(key) === list && at(after, key) === PRESENT && at(before, key) !== PRESENT,
  );
}

/** The save was taken: `base` and `version` are what the server now has. */
export function accepted(before: Writing, base: Fields, version: number): Writing {
  const sent = before.sent ?? {};
  const added = Object.keys(sent).filter(
    (key) => isRow(key) && at(before.base, key) !== PRESENT && sent[key] !== '',
  );
  const names = new Map<string, string>();
  for (const list of new Set(added.map(listOf))) {
    const found = newRows(before.base, base, list);
    added
      .filter((row) => listOf(row) === list)
      .forEach((row, place) => {
        const id = found[place];
        if (id !== undefined) names.set(row, id);
      });
  }
  const state = renamed(before, names);
  const sentNow = state.sent ?? {};
  const taken = (key: string): boolean => key in sentNow && state.mine[key] === sentNow[key];
  // A row that the server did not keep, as it saw nothing in it, is not sent again until something is.
  const dropped = added.filter((row) => !names.has(row));
  const older = version < state.version;
  const after = older ? state.base : base;
  const mine = without(state.mine, (key) => taken(key) && !dropped.some((row) => isWithin(key, row)));
  return settle({
    ...state,
    base: after,
    version: older ? state.version : version,
    mine,
    sent: null,
    unsure: {},
    lost: false,
    typed: {
      ...state.typed,
      ...Object.fromEntries(
        Object.entries(sentNow).filter(([key, value]) => !isRow(key) && value !== at(after, key)),
      ),
    },
    held: {
      ...heldWithout(state.held, taken),
      ...Object.fromEntries(dropped.map((row) => [row, { at: row, version: Number.MAX_SAFE_INTEGER }])),
    },
  });
}

const heldWithout = (held: Writing['held'], gone: (key: string) => boolean): Writing['held'] =>
  Object.fromEntries(Object.entries(held).filter(([key]) => !gone(key)));

/** A problem with what was sent, at the key where a person sees it; `''` where it is none of the fields. */
export interface KeyedProblem {
  readonly key: string;
  readonly message: string;
}

/** The save was refused. What is to blame is held back until it changes; the rest goes again without it. */
export function refused(state: Writing, problems: readonly KeyedProblem[]): Writing {
  const sent = Object.keys(state.sent ?? {});
  const held: Record<string, Held> = { ...state.held };
  const said: Record<string, string> = { ...state.refused };
  for (const { key, message } of problems) {
    const row = isRow(key) ? key : rowOf(key);
    const exact = sent.filter((one) => one === key && !isRow(one));
    const near = row === null ? [] : sent.filter((one) => isWithin(one, row));
    const below = sent.filter((one) => isWithin(one, key));
    const blamed = [exact, near, below].find((keys) => keys.length > 0) ?? sent;
    for (const one of blamed) held[one] = { at: key, version: state.version };
    said[key] = message;
  }
  return { ...state, sent: null, unsure: {}, lost: false, held, refused: said };
}

/** No answer came: it may have been taken or not. */
export const missed = (state: Writing): Writing => ({
  ...state,
  sent: null,
  unsure: { ...state.unsure, ...state.sent },
  lost: true,
});

/** Somebody else was faster: what is under way was not taken, and the server has this. */
export const stale = (state: Writing, base: Fields, version: number): Writing =>
  received({ ...state, sent: null, lost: false }, base, version);

/**
 * News of the record. What this person has not touched follows silently. Where both changed the same field to
 * different ends it waits for a choice; taking a row out and writing in it are such ends.
 */
export function received(before: Writing, base: Fields, version: number): Writing {
  if (version <= before.version) return before;
  const state = renamed(before, ownRows(before, base));
  // The news may be of one's own save, heard before its answer.
  const mayHaveArrived = { ...state.unsure, ...state.sent };
  const clashes = new Set(state.clashes);
  let mine = state.mine;
  const changed = (key: string): boolean => at(base, key) !== at(state.base, key);
  for (const key of Object.keys(state.mine)) {
    const own = mayHaveArrived[key];
    if (isRow(key)) {
      // Taken out here; somebody else wrote in it.
      const cells = [...new Set([...cellsOf(base, key), ...cellsOf(state.base, key)])];
      if (at(state.mine, key) === '' && at(base, key) === PRESENT && cells.some(changed)) clashes.add(key);
      continue;
    }
    const row = rowOf(key);
    if (row !== null && at(state.base, row) === PRESENT && at(base, row) !== PRESENT) {
      // Somebody else took out the row in which this person writes: mine is the whole row as it would be.
      mine = {
        ...Object.fromEntries(cellsOf(state.base, row).map((cell) => [cell, at(state.base, cell)])),
        ...mine,
        [row]: PRESENT,
      };
      clashes.add(row);
    } else if (
      changed(key) &&
      at(base, key) !== at(state.mine, key) &&
      !(own !== undefined && alike(own, at(base, key)))
    )
      clashes.add(key);
  }
  return settle({ ...state, base, version, mine, unsure: {}, clashes: [...clashes] });
}

/** Rows that this person added, sent and got no answer for, and that are there now: by what was written in them. */
function ownRows(state: Writing, base: Fields): Map<string, string> {
  const names = new Map<string, string>();
  const gone = { ...state.unsure, ...state.sent };
  const added = Object.keys(gone).filter(
    (key) => isRow(key) && gone[key] === PRESENT && at(state.base, key) !== PRESENT,
  );
  for (const row of added) {
    const twin = newRows(state.base, base, listOf(row)).find(
      (id) =>
        ![...names.values()].includes(id) &&
        cellsOf(gone, row).every((cell) => alike(at(gone, cell), at(base, id + cell.slice(row.length)))),
    );
    if (twin !== undefined) names.set(row, twin);
  }
  return names;
}

/** My version stands: it is sent again, over theirs. */
export const keepMine = (state: Writing, key: string): Writing =>
  settle({ ...state, clashes: state.clashes.filter((one) => one !== key) });

/** Theirs stands: what was written here is given up. */
export const takeTheirs = (state: Writing, key: string): Writing =>
  settle({
    ...state,
    mine: without(state.mine, (one) => isWithin(one, key)),
    typed: without(state.typed, (one) => isWithin(one, key)),
    clashes: state.clashes.filter((one) => one !== key),
  });

/** What has to be kept to go on after a reload: the words, and what they were written over. */
export interface Kept {
  readonly version: number;
  readonly mine: Fields;
  readonly seen: Fields;
}

/** Null when nothing would be lost. */
export function toKeep(state: Writing): Kept | null {
  const mine = unsaved(state);
  if (Object.keys(mine).length === 0) return null;
  const rows = new Set(Object.keys(mine).map((key) => rowOf(key) ?? key));
  const seen = Object.fromEntries(
    Object.entries(state.base).filter(([key]) => key in mine || rows.has(rowOf(key) ?? key)),
  );
  return { version: state.version, mine, seen };
}

/** Goes on where a former page ended. What had been sent then may have arrived. */
export function resume(base: Fields, version: number, kept: Kept | null): Writing {
  if (kept === null) return begin(base, version);
  const rows = new Set(Object.keys(kept.mine).map((key) => rowOf(key) ?? key));
  const touched = (key: string): boolean => key in kept.mine || rows.has(rowOf(key) ?? key);
  const former = { ...without(base, touched), ...kept.seen };
  const then: Writing = { ...begin(former, kept.version), mine: kept.mine, unsure: kept.mine };
  return version > kept.version ? received(then, base, version) : settle({ ...then, base, version });
}
