// Loaded before a program that the bench measures: tells its parent each new peak of the memory it holds. The system's
// own figure for that (ru_maxrss) would begin with what the parent held when it was forked.
let peak = 0;
const look = (): void => {
  const rss = process.memoryUsage.rss();
  if (rss <= peak) return;
  peak = rss;
  if (process.connected) process.send?.({ rss });
};
setInterval(look, 20).unref();
