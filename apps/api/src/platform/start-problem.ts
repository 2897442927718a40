/**
 * Exit codes by kind of reason. The numbers are those of sysexits(3), which service managers and scripts can
 * tell apart; 1 stays what it always is: a fault nobody foresaw.
 */
export const START_EXIT_CODES = {
  /** The built-in database has no build for this system, or its package is missing. */
  unsupported: 69,
  /** The disk is full, or a file that must be there is damaged. */
  storage: 74,
  /** Somebody else uses what is needed (the data folder, the port); trying again later may help. */
  busy: 75,
  /** The account may not read or write what it must. */
  permission: 77,
  /** A setting has a value that cannot work. */
  configuration: 78,
} as const;

export type StartProblemReason = keyof typeof START_EXIT_CODES;

/**
 * Why the program cannot start, as one plain sentence that says what to do. Whoever runs the process prints
 * `message` alone (no stack) and exits with `exitCode`; anything else that is thrown is a fault.
 */
export class StartProblem extends Error {
  readonly reason: StartProblemReason;
  readonly exitCode: number;

  constructor(reason: StartProblemReason, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StartProblem';
    this.reason = reason;
    this.exitCode = START_EXIT_CODES[reason];
  }
}
