import { TestEnvironment } from 'jest-environment-jsdom';

/**
 * jsdom with what the router asks of a browser and jsdom does not have: Node's own requests, together with the abort
 * signals that they accept.
 */
export default class BrowserLike extends TestEnvironment {
  async setup() {
    await super.setup();
    const { Headers, Request, Response } = globalThis;
    Object.assign(this.global, {
      AbortController,
      AbortSignal,
      Headers,
      Request,
      Response,
      fetch,
      structuredClone,
    });
  }
}
