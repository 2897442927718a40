/** The one place that knows what day it is; tests and the demonstration's past put another in its place. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar day in the hospital's time zone, `2026-11-22`. */
  today(): string {
    return this.dayOf(this.now());
  }

  dayOf(at: Date): string {
    return DAY.format(at);
  }
}

const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: process.env.TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

export class FixedClock extends Clock {
  constructor(private at: Date) {
    super();
  }

  override now(): Date {
    return this.at;
  }

  set(at: Date): void {
    this.at = at;
  }
}
