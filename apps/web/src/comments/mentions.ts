export interface Mentioned {
  readonly id: string;
  readonly name: string;
}

/** What is being typed after an @ at the caret, and where the @ stands; null when no name is being typed. */
export function mentionAt(
  text: string,
  caret: number,
): { readonly from: number; readonly typed: string } | null {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  if (from < 0) return null;
  // In the middle of a word it is an address, not a name.
  if (from > 0 && !/[\s(]/u.test(before[from - 1] ?? '')) return null;
  const typed = before.slice(from + 1);
  return /^[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?$/u.test(typed) && typed.length <= 40
    ? { from, typed }
    : null;
}

/** Puts a name in the place of what was typed after the @; answers the text and where the caret then stands. */
export function withMention(text: string, caret: number, from: number, name: string) {
  const words = `@${name} `;
  const rest = text.slice(caret).replace(/^ /u, '');
  return { text: text.slice(0, from) + words + rest, caret: from + words.length };
}

/** Those of the chosen people whose names still stand in the text. */
export const stillMentioned = (text: string, chosen: readonly Mentioned[]): readonly Mentioned[] =>
  chosen.filter(
    ({ id, name }, place) => text.includes(`@${name}`) && chosen.findIndex((one) => one.id === id) === place,
  );

export interface TextPiece {
  readonly text: string;
  readonly mention: boolean;
}

/** A text in pieces, the mentioned names apart. */
export function pieces(text: string, mentions: readonly Mentioned[]): TextPiece[] {
  const names = mentions.map(({ name }) => `@${name}`).sort((one, other) => other.length - one.length);
  const found: TextPiece[] = [];
  let rest = text;
  while (rest !== '') {
    const next = names
      .map((name) => ({ name, at: rest.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at || other.name.length - one.name.length)[0];
    if (next === undefined) {
      found.push({ text: rest, mention: false });
      break;
    }
    if (next.at > 0) found.push({ text: rest.slice(0, next.at), mention: false });
    found.push({ text: next.name, mention: true });
    rest = rest.slice(next.at + next.name.length);
  }
  return found;
}
