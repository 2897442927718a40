import { dayWords } from './words';

/** What an aim is made of, where somebody has taken it apart. A day is ISO. */
export interface AimParts {
  readonly aim: string | null;
  readonly aimFrom: string | null;
  readonly aimTo: string | null;
  readonly aimUnit: string | null;
  readonly aimBy: string | null;
  readonly aimFor: string | null;
}

export interface AimPiece {
  readonly text: string;
  readonly part: boolean;
}

/** The aim's sentence cut where its parts stand in it word for word, longest first; joined it is the sentence again. */
export function aimPieces(parts: AimParts): AimPiece[] {
  let pieces: AimPiece[] = [{ text: parts.aim ?? '', part: false }];
  for (const wanted of wordings(parts)) pieces = pieces.flatMap((piece) => cut(piece, wanted));
  return pieces.filter((piece) => piece.text !== '');
}

/** The parts that the sentence does not say itself, as words to stand under it. */
export function unsaidParts(parts: AimParts): string[] {
  const sentence = (parts.aim ?? '').toLocaleLowerCase('en-GB');
  const says = (...words: string[]) =>
    words.some((word) => sentence.includes(word.toLocaleLowerCase('en-GB')));
  const { aimFrom, aimTo, aimUnit, aimBy, aimFor } = parts;
  const unsaid: string[] = [];
  const levels = [aimFrom === null ? '' : `from ${aimFrom}`, aimTo === null ? '' : `to ${aimTo}`]
    .filter((word) => word !== '')
    .join(' ');
  if (levels !== '' && !says(levels)) unsaid.push(aimUnit === null ? levels : `${levels} ${aimUnit}`);
  if (aimBy !== null && !says(dayWords(aimBy), aimBy)) unsaid.push(`by ${dayWords(aimBy)}`);
  if (aimFor !== null && !says(aimFor)) unsaid.push(`for ${aimFor}`);
  return unsaid;
}

function wordings({ aimFrom, aimTo, aimBy, aimFor }: AimParts): string[] {
  const words: string[] = [];
  if (aimFrom !== null && aimTo !== null) words.push(`from ${aimFrom} to ${aimTo}`);
  if (aimBy !== null) words.push(`by ${dayWords(aimBy)}`, dayWords(aimBy));
  if (aimFor !== null) words.push(`for ${aimFor}`, aimFor);
  if (aimTo !== null) words.push(`to ${aimTo}`);
  return words.filter((word) => word.length > 2);
}

function cut(piece: AimPiece, wanted: string): AimPiece[] {
  if (piece.part) return [piece];
  const at = piece.text.toLocaleLowerCase('en-GB').indexOf(wanted.toLocaleLowerCase('en-GB'));
  if (at === -1) return [piece];
  return [
    { text: piece.text.slice(0, at), part: false },
    { text: piece.text.slice(at, at + wanted.length), part: true },
    { text: piece.text.slice(at + wanted.length), part: false },
  ];
}
