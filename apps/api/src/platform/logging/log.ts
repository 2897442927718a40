import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * JSON lines on standard error, so that standard output stays for answers. What may be logged is named here once:
 * ids, operations, durations, counts. Anything that people typed, and every secret, is left out by construction.
 */
export const createLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      messageKey: 'event',
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ['password', 'token', '*.password', '*.token', 'headers', 'cookie', 'url'],
        remove: true,
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );

/** What of an error may stand in the log: its kind and where in our code it came up, not the values it carries. */
export function describeError(error: unknown): {
  kind: string;
  code?: string;
  message: string;
  at: string[];
} {
  if (!(error instanceof Error)) return { kind: typeof error, message: 'not an error', at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  // A database message may quote the row it refused; its code says enough.
  const message = 'query' in error || 'severity' in error ? 'database' : error.message;
  return code === undefined ? { kind: error.name, message, at } : { kind: error.name, code, message, at };
}
