const PROGRESS_AFTER_MS = 2000;
const PROGRESS_EVERY_MS = 5000;

/** For loops: passes a sentence on when two seconds are over, and then every five. */
export function slowly(onProgress: ((sentence: string) => void) | undefined): (sentence: string) => void {
  const begun = Date.now();
  let next = begun + PROGRESS_AFTER_MS;
  return (sentence) => {
    const now = Date.now();
    if (now < next) return;
    next = now + PROGRESS_EVERY_MS;
    onProgress?.(`${sentence} (${Math.round((now - begun) / 1000)} s).`);
  };
}

/** For one long step: the same, while `work` is under way. */
export async function during<Result>(
  sentence: string,
  onProgress: ((sentence: string) => void) | undefined,
  work: Promise<Result>,
): Promise<Result> {
  const slow = slowly(onProgress);
  const timer = setInterval(() => {
    slow(sentence);
  }, 500);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
