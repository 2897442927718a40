import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
  type Response,
} from 'playwright-core';
import { faultsOf, WIDTHS, type Width } from './inspection';

/** ms that anything on the screen may take; a slow machine needs them, a quick one never does. */
export const PATIENCE = 20_000;

/** Where people can look at the pages afterwards. */
const SHOTS = join(import.meta.dirname, 'shots');

/** The password of everybody in the demonstration; the server prints it when it starts. */
const PASSWORD = 'tributary-demo';

export const house = (): string => {
  const url = process.env.JOURNEYS_HOUSE;
  if (url === undefined) throw new Error('run the journeys through apps/web/jest.journeys.config.mjs');
  return url;
};

/** One window of a browser that nobody has used before, and the hand that works in it. */
export class Visitor {
  /** Taps, clicks and filled fields so far. */
  actions = 0;
  /** What the browser complained of: errors of scripts, refusals by the content policy, answers that are faults. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${inspect(error)}`));
    page.on('response', (response) => {
      if (response.status() >= 400)
        this.complaints.push(
          `${String(response.status())} from ${response.request().method()} ${response.url()}`,
        );
      else if (response.url().endsWith('/graphql')) void this.listensTo(response);
    });
  }

  /** A fault of the api comes with 200 like everything else. */
  private async listensTo(response: Response): Promise<void> {
    // The page may have gone elsewhere before the answer was whole.
    const answer = await response.text().catch(() => '');
    if (answer.startsWith('{"errors"'))
      this.complaints.push(
        `${answer.slice(0, 400)} to ${response.request().postData()?.slice(0, 600) ?? ''}`,
      );
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(house() + path);
  }

  /** Waits for words or a thing on the screen. */
  async sees(what: string | RegExp | Locator): Promise<Locator> {
    const thing =
      typeof what === 'string' || what instanceof RegExp ? this.page.getByText(what).first() : what;
    await thing.waitFor();
    return thing;
  }

  async presses(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await this.takes(within.getByRole('button', { name }));
  }

  async follows(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await this.takes(within.getByRole('link', { name }));
  }

  async takes(thing: Locator): Promise<void> {
    this.actions += 1;
    await (this.isPhone ? thing.tap() : thing.click());
  }

  async writes(label: string | RegExp, words: string, within: Page | Locator = this.page): Promise<void> {
    this.actions += 1;
    await within.getByRole('textbox', { name: label }).fill(words);
  }

  /** Chooses out of a list that opens under a field. */
  async chooses(
    label: string | RegExp,
    option: string | RegExp,
    within: Page | Locator = this.page,
  ): Promise<void> {
    await this.takes(
      within
        .getByRole('combobox', { name: label })
        .or(within.getByRole('textbox', { name: label }))
        .first(),
    );
    await this.takes(this.page.getByRole('option', { name: option }).first());
  }

  /** The page's headline, once it is there. */
  async reads(): Promise<string> {
    const headline = this.page.locator('main [data-headline]');
    await headline.waitFor();
    return (await headline.innerText()).replace(/\s+/g, ' ');
  }

  /** In one click, as the sign-in page offers it for the six of the demonstration. */
  async stepsInAs(name: string): Promise<void> {
    if (!this.page.url().includes('/sign-in')) await this.goTo('/sign-in');
    await this.presses(new RegExp(name));
    await this.sees(this.page.locator('main [data-headline]:not(.door-headline)'));
  }

  /** With email and password, as everybody can. */
  async signsInAs(email: string): Promise<void> {
    if (!this.page.url().includes('/sign-in')) await this.goTo('/sign-in');
    await this.writes('Work email', email);
    await this.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    this.actions += 1;
    await this.presses('Sign in');
    await this.sees(this.page.locator('main [data-headline]:not(.door-headline)'));
  }

  /** An act straight through the api with this window's session: for what a journey finds done already. */
  async asks<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
    const response = await this.context.request.post(`${house()}/graphql`, { data: { query, variables } });
    const body = (await response.json()) as { readonly data?: Data; readonly errors?: unknown };
    if (body.data === undefined || body.errors !== undefined) throw new Error(JSON.stringify(body));
    return body.data;
  }

  /** Nothing may be wrong with the page as it stands, here or at other widths: see `faultsOf`. */
  async findsNothingWrong(widths: readonly Width[] = [this.width]): Promise<void> {
    const faults = await faultsOf(this.page, widths);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }

  /** The same at three widths and in both themes, each written as a picture for people to look at. */
  async photographs(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    const faults = await faultsOf(this.page, WIDTHS, async (width, theme) => {
      await this.page.screenshot({
        path: join(SHOTS, `${name}-${String(width)}-${theme}.png`),
        // Hiding it would take a style element, which the page's policy refuses.
        caret: 'initial',
        fullPage: width === 390,
      });
    });
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }

  async leaves(): Promise<void> {
    await this.context.close();
  }

  private get isPhone(): boolean {
    return this.width < 768;
  }

  private get width(): Width {
    const width = this.page.viewportSize()?.width;
    return WIDTHS.find((one) => one === width) ?? 1440;
  }
}

/**
 * Sets a journey up in the test file that calls it: opens windows, closes them at the end, and lets no sentence pass
 * in which a browser complained.
 */
export function journey(): { arrives(width?: Width): Promise<Visitor> } {
  let browser: Browser | undefined;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(process.env.JOURNEYS_BROWSER ?? '');
  });

  afterEach(() => {
    const complaints = visitors.flatMap((visitor) => visitor.complaints.splice(0));
    if (complaints.length > 0) throw new Error(`The browser complained.\n${complaints.join('\n')}`);
  });

  afterAll(async () => {
    for (const visitor of visitors) await visitor.leaves();
    await browser?.close();
  });

  return {
    arrives: async (width = 1440) => {
      if (browser === undefined) throw new Error('nobody arrives before the journey begins');
      const phone = width < 768;
      const context = await browser.newContext({
        viewport: { width, height: phone ? 844 : 900 },
        hasTouch: phone,
        isMobile: phone,
        reducedMotion: 'reduce',
        colorScheme: 'light',
        locale: 'en-GB',
      });
      const visitor = new Visitor(await context.newPage(), context);
      visitors.push(visitor);
      return visitor;
    },
  };
}

/** Looks again until what is read is what is awaited, at most as long as anything may take; answers the last reading. */
export async function until<Value>(
  read: () => Promise<Value>,
  holds: (value: Value) => boolean,
): Promise<Value> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (holds(value) || performance.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
