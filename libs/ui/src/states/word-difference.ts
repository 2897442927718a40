export interface DifferencePiece {
  readonly text: string;
  readonly differs: boolean;
}

/** Above this many pairs of words the comparison would be felt; then the whole text counts as different. */
const tooMany = 250_000;

/**
 * Marks, in each of two texts, the words that the other does not have at that place: the complement of their longest
 * common subsequence of words, spaces kept with the word before them. Joining a side's pieces gives that text back.
 */
export function wordDifference(mine: string, theirs: string): [DifferencePiece[], DifferencePiece[]] {
  const a = words(mine);
  const b = words(theirs);
  if (a.length * b.length > tooMany) {
    return [[{ text: mine, differs: mine !== theirs }], [{ text: theirs, differs: mine !== theirs }]];
  }
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = same(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const left: DifferencePiece[] = [];
  const right: DifferencePiece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      push(left, a[i], false);
      push(right, b[j], false);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      push(left, a[i], true);
      i += 1;
    } else {
      push(right, b[j], true);
      j += 1;
    }
  }
  return [left, right];
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\s)(?=\S)/);
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a?.trim() === b?.trim();
}

function push(pieces: DifferencePiece[], text: string | undefined, differs: boolean): void {
  if (text === undefined) return;
  const last = pieces[pieces.length - 1];
  if (last?.differs === differs) pieces[pieces.length - 1] = { text: last.text + text, differs };
  else pieces.push({ text, differs });
}
