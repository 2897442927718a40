import { beforeForgetting } from '../platform/client';
import { lastDeparture } from '../platform/leaving';
import {
  accepted,
  keepMine,
  leave,
  missed,
  received,
  refused,
  removeRow,
  resume,
  sendable,
  sending,
  stale,
  takeTheirs,
  toKeep,
  unsaved,
  write,
  type Fields,
  type KeyedProblem,
  type Kept,
  type Writing,
} from './autosave-state';

export type SaveAnswer =
  | { readonly kind: 'accepted' | 'stale'; readonly base: Fields; readonly version: number }
  | { readonly kind: 'refused'; readonly problems: readonly KeyedProblem[] };

export interface AutosaveParts {
  /** Names what is kept on this device until it is saved. */
  readonly name: string;
  readonly base: Fields;
  readonly version: number;
  /** Sends `state.sent`. Rejects when no answer came. `leaving`: the page may be gone before it comes. */
  readonly send: (state: Writing, leaving: boolean) => Promise<SaveAnswer>;
}

/**
 * `waiting`: kept here, and sent when there is a signal. `lost`: a save did not get through and is tried again.
 * `asking`: what is left unsaved waits for the person, a problem to mend or a choice to make.
 */
export type Progress = 'idle' | 'saving' | 'saved' | 'lost' | 'waiting' | 'asking';

export interface Snapshot {
  readonly state: Writing;
  readonly progress: Progress;
  /** What stands here was typed before a reload and is being saved. */
  readonly restored: boolean;
}

/** ms without a key before a save. */
const pause = 800;
/** ms after which somebody who never pauses is saved all the same. */
const longest = 5000;
/** ms before a save that got no answer is tried again; doubled each time. */
const firstRetry = 2000;
const lastRetry = 60_000;

/**
 * Saves as somebody writes: one save at a time, only what changed, naming the version it saw. What has not been taken
 * is kept with the tab and outlives a reload; it dies with signing out, after which nothing is sent or kept.
 */
export class Autosave {
  private snap: Snapshot;
  private readonly listeners = new Set<() => void>();
  private readonly key: string;
  private readonly person = lastDeparture();
  private running: Promise<void> | null = null;
  private hurried = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest change that waits was typed. */
  private since: number | null = null;
  private retries = 0;
  private dead = false;
  private isOpen = false;
  private forgetCancel: (() => void) | null = null;

  constructor(private readonly parts: AutosaveParts) {
    this.key = `tributary-draft-${parts.name}`;
    const kept = keptUnder(this.key);
    const state = resume(parts.base, parts.version, kept);
    this.snap = { state, progress: 'idle', restored: Object.keys(unsaved(state)).length > 0 };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
  readonly snapshot = (): Snapshot => this.snap;

  /** The page stands: from now on it saves. Returns how to close it, which sends what is left. */
  open(): () => void {
    this.isOpen = true;
    this.forgetCancel ??= beforeForgetting(() => {
      this.cancel();
    });
    const online = () => {
      this.retries = 0;
      void this.flush();
    };
    const offline = () => {
      this.set(this.snap.state);
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') void this.flush(true);
    };
    const gone = () => {
      void this.flush(true);
    };
    window.addEventListener('online', online);
    window.addEventListener('offline', offline);
    window.addEventListener('pagehide', gone);
    document.addEventListener('visibilitychange', hidden);
    this.schedule();
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', offline);
      window.removeEventListener('pagehide', gone);
      document.removeEventListener('visibilitychange', hidden);
      this.isOpen = false;
      void this.flush(true).then(() => {
        if (this.isOpen) return;
        clearTimeout(this.timer);
        this.forgetCancel?.();
        this.forgetCancel = null;
      });
    };
  }

  /** Nothing of this person is sent or kept any more. */
  cancel(): void {
    this.dead = true;
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  readonly write = (key: string, value: string): void => {
    this.change(write(this.snap.state, key, value));
  };
  readonly removeRow = (row: string): void => {
    this.change(removeRow(this.snap.state, row));
  };
  readonly keepMine = (key: string): void => {
    this.change(keepMine(this.snap.state, key));
    void this.flush();
  };
  readonly takeTheirs = (key: string): void => {
    this.change(takeTheirs(this.snap.state, key));
  };
  /** The focus left a field: what is in it is worth saving now. */
  readonly leave = (key: string): void => {
    this.set(leave(this.snap.state, key));
    void this.flush();
  };
  /** The record changed without us. */
  readonly received = (base: Fields, version: number): void => {
    const next = received(this.snap.state, base, version);
    if (next === this.snap.state) return;
    this.set(next);
    this.schedule();
  };

  /** Sends what waits. Resolves true when everything written here has been taken. */
  async flush(leaving = false): Promise<boolean> {
    if (this.dead) return false;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.hurried = true;
    do {
      this.running ??= this.run(leaving).finally(() => {
        this.running = null;
      });
      await this.running;
    } while (!this.isOver() && !this.snap.state.lost && Object.keys(sendable(this.snap.state)).length > 0);
    this.hurried = false;
    return Object.keys(unsaved(this.snap.state)).length === 0;
  }

  private async run(leaving: boolean): Promise<void> {
    for (;;) {
      if (this.isOver()) return;
      const next = sending(this.snap.state);
      if (next === this.snap.state) return;
      this.set(next);
      this.since = null;
      const answer = await this.parts.send(next, leaving).catch(() => null);
      // "Stale" without anything newer is no answer to build on: sending again at once would never end.
      if (answer === null || (answer.kind === 'stale' && answer.version <= next.version)) {
        if (this.isOver()) return;
        this.set(missed(this.snap.state));
        this.retry();
        return;
      }
      if (this.isOver()) return;
      this.retries = 0;
      this.set(after(this.snap.state, answer));
      if (!this.hurried) {
        this.schedule();
        return;
      }
    }
  }

  /** Somebody has left, here or in another tab: whoever is signed in now is not the one who wrote this. */
  private isOver(): boolean {
    if (!this.dead && lastDeparture() !== this.person) this.cancel();
    return this.dead;
  }

  private change(next: Writing): void {
    this.set(next);
    this.since ??= Date.now();
    this.schedule();
  }

  private schedule(): void {
    if (this.dead || this.running !== null || Object.keys(sendable(this.snap.state)).length === 0) return;
    const waited = this.since === null ? 0 : Date.now() - this.since;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        void this.send();
      },
      Math.max(0, Math.min(pause, longest - waited)),
    );
  }

  private retry(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        void this.send();
      },
      Math.min(lastRetry, firstRetry * 2 ** this.retries),
    );
    this.retries += 1;
  }

  private async send(): Promise<void> {
    this.timer = undefined;
    this.running ??= this.run(false).finally(() => {
      this.running = null;
      // What was typed while the answer was under way.
      if (!this.snap.state.lost) this.schedule();
    });
    await this.running;
  }

  private set(state: Writing): void {
    if (this.dead) return;
    const before = this.snap;
    if (state.mine !== before.state.mine || state.version !== before.state.version) this.keep(state);
    const progress = progressOf(state, before.progress);
    this.snap = { state, progress, restored: before.restored && Object.keys(state.mine).length > 0 };
    for (const listener of this.listeners) listener();
  }

  private keep(state: Writing): void {
    const kept = toKeep(state);
    try {
      if (kept === null) sessionStorage.removeItem(this.key);
      else sessionStorage.setItem(this.key, JSON.stringify(kept));
    } catch {
      // A full or forbidden storage must not stop anybody from writing: the save itself still goes.
    }
  }
}

function after(state: Writing, answer: SaveAnswer): Writing {
  switch (answer.kind) {
    case 'accepted':
      return accepted(state, answer.base, answer.version);
    case 'stale':
      return stale(state, answer.base, answer.version);
    case 'refused':
      return refused(state, answer.problems);
  }
}

function progressOf(state: Writing, before: Progress): Progress {
  if (state.lost) return navigator.onLine ? 'lost' : 'waiting';
  if (state.sent !== null || Object.keys(sendable(state)).length > 0) return 'saving';
  if (Object.keys(unsaved(state)).length > 0) return 'asking';
  return before === 'idle' ? 'idle' : 'saved';
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);

function keptUnder(key: string): Kept | null {
  const text = sessionStorage.getItem(key);
  if (text === null) return null;
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return null;
    const { version, mine, seen } = found as Partial<Record<keyof Kept, unknown>>;
    return typeof version === 'number' && isFields(mine) && isFields(seen) ? { version, mine, seen } : null;
  } catch {
    return null;
  }
}
