import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the registers lie that the imports are tried on. */
export const FIXTURES = join(import.meta.dirname, '../../api/src/imports/fixtures');

/** Rows of a CSV file (RFC 4180) by their headings: read here without a line of the product's own code. */
export function rowsOf(file: string): Readonly<Record<string, string>>[] {
  const text = readFileSync(join(FIXTURES, file), 'utf8');
  const lines: string[][] = [];
  let [line, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      line.push(cell);
      cell = '';
    } else if (!quoted && sign === '\n') {
      lines.push([...line, cell]);
      [line, cell] = [[], ''];
    } else if (quoted || sign !== '\r') cell += sign;
  }
  if (cell !== '' || line.length > 0) lines.push([...line, cell]);
  const [heads = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));
}

const fold = (words: string) => words.trim().replace(/\s+/g, ' ').toLowerCase();

/** Projects by the True North goal they reach and by what becomes of their status, counted from the files alone. */
export function reachCounted(): {
  readonly title: string;
  readonly live: number;
  readonly ideas: number;
  readonly closed: number;
}[] {
  const goals = rowsOf('goals.csv');
  const byCode = new Map(goals.map((goal) => [goal.Code, goal]));
  const rootOf = (goal: Readonly<Record<string, string>> | undefined): string | undefined => {
    if (goal === undefined) return undefined;
    return goal.Parent === '' ? goal.Goal : rootOf(byCode.get(goal.Parent));
  };
  const byTitle = new Map(goals.map((goal) => [fold(goal.Goal ?? ''), goal]));
  const projects = rowsOf('projects.csv').map((row) => ({
    root: rootOf(byTitle.get(fold(row['Strategic objective'] ?? ''))),
    status: row.Status ?? '',
  }));
  const LIVE = ['Planning', 'Testing', 'Implementing', 'Sustaining', 'On hold'];
  const CLOSED = ['Completed', 'Abandoned'];
  return goals
    .filter((goal) => goal.Level === 'True North')
    .map((goal) => {
      const here = projects.filter(({ root }) => root === goal.Goal);
      return {
        title: goal.Goal ?? '',
        live: here.filter(({ status }) => LIVE.includes(status)).length,
        ideas: here.filter(({ status }) => status === 'Idea').length,
        closed: here.filter(({ status }) => CLOSED.includes(status)).length,
      };
    });
}
