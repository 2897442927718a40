/** What Nest injects by name: settings and the log are no classes. */
export const CONFIG = Symbol('config');
export const LOG = Symbol('log');
