import { drawChart } from './chart-case.js';
import type { ChartCase } from './chart-case.js';
import { checkChart } from './chart-input.js';
import type { ChartRefusal } from './chart-input.js';

function read(line: string): ChartCase | ChartRefusal {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return {
      error: { message: 'This line is not JSON. Give one chart as one JSON object per line.', path: '' },
    };
  }
  const checked =
    typeof given === 'object' && given !== null && 'input' in given
      ? checkChart(given.input, 'input')
      : checkChart(given);
  return 'error' in checked ? checked : drawChart(checked);
}

/**
 * One chart on the command line.
 *
 * @param line a JSON object: a case with its `input`, or the input alone
 * @returns one line of JSON: the chart, or `{"error":{"message","path"}}`; never throws
 */
export function chartLine(line: string): string {
  try {
    return JSON.stringify(read(line));
  } catch (fault) {
    const message = `This chart could not be drawn: ${fault instanceof Error ? fault.message : 'unknown fault'}.`;
    return JSON.stringify({ error: { message, path: '' } });
  }
}
