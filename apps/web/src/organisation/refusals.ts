/** A refusal as the api words it; `path` names the input field, from the outside in. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** The path without the argument's own name, which some refusals carry and others leave out. */
const inside = (path: readonly string[]): readonly string[] => (path[0] === 'input' ? path.slice(1) : path);

/** The sentence that belongs under a field of a form, if there is one. */
export function refusalOn(refusals: readonly Refusal[], field: string): string | undefined {
  return refusals.find(({ path }) => inside(path)[0] === field)?.message;
}

/** The refusals that no field of the form can show; they stand at its head. */
export function refusalsElsewhere(
  refusals: readonly Refusal[],
  fields: readonly string[],
): readonly Refusal[] {
  return refusals.filter(({ path }) => {
    const [field] = inside(path);
    return field === undefined || !fields.includes(field);
  });
}

/** Somebody else saved first: both versions have to be shown. */
export const isStale = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ code }) => code === 'STALE');
