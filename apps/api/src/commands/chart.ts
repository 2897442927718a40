import { createInterface } from 'node:readline';
import { chartLine } from '@tributary/domain';
import type { Command } from '../cli.js';

/** Charts from standard input to standard output, a line each. Needs no database. */
export const chart: Command = {
  summary: 'computes run charts and SPC charts, NDJSON in, NDJSON out',
  help: `tributary chart < cases.ndjson > charts.ndjson

Reads one case a line from standard input: an object with "input", or the input itself
  {"chart":"i","convention":"nhse-2.4","y":[…],"n":[…],"dates":[…],"options":{…}}
and writes one line for each: points, phases, rules, pointType, icons, ihi, ruleHits.
A line that cannot be computed is answered with {"error":{"message":…,"path":…}}.
docs/statistics.md says how each value is computed and where other programs differ.
`,
  async run() {
    const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
    for await (const line of lines) {
      if (line.trim() === '') continue;
      if (!process.stdout.write(`${chartLine(line)}\n`))
        await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    return 0;
  },
};
