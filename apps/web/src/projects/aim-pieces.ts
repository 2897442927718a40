import { dayWords } from './words';

/** What an aim is made of, where somebody has taken it apart. A day is ISO. */
export interface AimParts {
  readonly aim: string | null;
  readonly aimFrom: string | null;
  readonly aimTo: string | null;
  readonly aimBy: string | null;
  readonly aimFor: string | null;
}

export interface AimPiece {
  readonly text: string;
  readonly part: boolean;
}

/**
 * The aim's sentence cut where its parts stand in it: figures (with a per cent sign behind them), the day, the people.
 * Joined the pieces are the sentence again.
 */
export function aimPieces(parts: AimParts): AimPiece[] {
  let pieces: AimPiece[] = [{ text: parts.aim ?? '', part: false }];
  for (const wanted of patterns(parts)) pieces = pieces.flatMap((piece) => cut(piece, wanted));
  return pieces.filter((piece) => piece.text !== '');
}

/** Longest first, so that `from 7.5 to 3.7` is one piece and not two. */
function patterns({ aimFrom, aimTo, aimBy, aimFor }: AimParts): RegExp[] {
  const from = aimFrom === null ? null : `${escaped(aimFrom)}\\s?%?`;
  const to = aimTo === null ? null : `${escaped(aimTo)}\\s?%?`;
  const by = aimBy === null ? null : escaped(dayWords(aimBy));
  const whom = aimFor === null ? null : escaped(aimFor);
  const wanted = [
    from === null || to === null ? null : `from ${from} to ${to}`,
    by === null ? null : `(?:by )?${by}`,
    whom === null ? null : `(?:for )?${whom}`,
    from === null ? null : `(?:from )?${from}`,
    to === null ? null : `(?:to )?${to}`,
  ].filter((pattern) => pattern !== null);
  // A figure inside a longer one, or a word inside a word, is something else.
  return wanted.map(
    (pattern) => new RegExp(`(?<![\\p{L}\\d.,])${pattern}(?![\\p{L}\\d]|[.,]\\d)(?<!\\s)`, 'iu'),
  );
}

const escaped = (text: string): string => text.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

function cut(piece: AimPiece, wanted: RegExp): AimPiece[] {
  if (piece.part) return [piece];
  const found = wanted.exec(piece.text);
  if (found === null || found[0] === '') return [piece];
  const end = found.index + found[0].length;
  return [
    { text: piece.text.slice(0, found.index), part: false },
    { text: piece.text.slice(found.index, end), part: true },
    { text: piece.text.slice(end), part: false },
  ];
}
