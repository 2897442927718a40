/** A refusal, as data: what is wrong and what to do, and the field it belongs to. */
export interface Problem {
  /** Stable, upper case, for programs: `TITLE_MISSING`. */
  readonly code: string;
  /** One plain sentence for people. Never carries the refused value. */
  readonly message: string;
  /** The input field it belongs to, from the outside in; empty when it belongs to the whole action. */
  readonly path: readonly string[];
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const accepted = <T>(value: T): Result<T> => ({ ok: true, value });

export const refused = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

export const problem = (code: string, message: string, ...path: readonly string[]): Problem => ({
  code,
  message,
  path,
});
