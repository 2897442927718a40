import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The widths of a phone, a tablet and a desk at which a page must hold. */
export const WIDTHS = [390, 768, 1440] as const;
export type Width = (typeof WIDTHS)[number];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const HEIGHTS: Readonly<Record<Width, number>> = { 390: 844, 768: 1024, 1440: 900 };

/** px; no text anywhere is smaller. */
const SMALLEST_TEXT = 12;

/** Makes the window as broad as a phone, a tablet or a desk and lets the page settle in it. */
export async function widen(page: Page, width: Width): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHTS[width] });
  await settle(page);
}

/** As if the machine had been switched to dark: the page follows while nobody chose otherwise. */
export async function paint(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`html[data-mantine-color-scheme="${theme}"]`).waitFor();
  await settle(page);
}

/** Fonts are there and the page has been drawn twice since: what depends on a measured size has had its turn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/**
 * Everything that is wrong with a page as it stands, at every width and in both themes, each in a sentence. `then` is
 * called at every one of them, with the page as it was looked at.
 */
export async function faultsOf(
  page: Page,
  widths: readonly Width[] = WIDTHS,
  then?: (width: Width, theme: Theme) => Promise<void>,
): Promise<string[]> {
  const former = page.viewportSize();
  const faults: string[] = [];
  for (const width of widths) {
    await widen(page, width);
    for (const theme of THEMES) {
      await paint(page, theme);
      // What is wrong in one moment of a change is not wrong with the page.
      let found = await faultsNow(page, theme);
      for (let look = 0; look < 3 && found.length > 0; look += 1) {
        await settle(page);
        found = await faultsNow(page, theme);
      }
      faults.push(...found.map((fault) => `${page.url()} at ${String(width)}, ${theme}: ${fault}`));
      await then?.(width, theme);
    }
  }
  await paint(page, 'light');
  if (former !== null) await page.setViewportSize(former);
  return faults;
}

/** By night only colours differ: names, roles and sizes are looked at by day. */
async function faultsNow(page: Page, theme: Theme): Promise<string[]> {
  if (theme === 'dark') return accessFaults(page, ['color-contrast']);
  return [...(await page.evaluate(layoutFaults, SMALLEST_TEXT)), ...(await accessFaults(page, null))];
}

interface AxeAnswer {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/**
 * What axe-core finds by these of its rules, or by all. It comes in through the debugger, which the page's policy on
 * scripts does not bind.
 */
async function accessFaults(page: Page, rules: readonly string[] | null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const only = rules === null ? '' : `runOnly: ${JSON.stringify(rules)},`;
  const { violations } = await page.evaluate<AxeAnswer>(
    `axe.run(document, { ${only} resultTypes: ['violations'], elementRef: false, performanceTimer: false })`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => {
      const why = failureSummary.replace(/^Fix (any|all) of the following:\s*/, '').replace(/\s+/g, ' ');
      return `${id}: ${help}. ${html.slice(0, 220)} (${why.slice(0, 260)})`;
    }),
  );
}

/** Runs in the page: sideways scrolling, small text, and text that is cut off with no way to read it. */
function layoutFaults(smallest: number): string[] {
  const faults = new Set<string>();
  const root = document.documentElement;
  const name = (element: Element) => {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
    const classes = element.getAttribute('class');
    return `<${element.tagName.toLowerCase()}${classes === null ? '' : ` class="${classes}"`}> “${words}”`;
  };
  if (root.scrollWidth > root.clientWidth) {
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .slice(0, 3)
      .map(name);
    faults.add(
      `scrolls sideways by ${String(root.scrollWidth - root.clientWidth)} px: ${widest.join(', ') || 'no single element'}`,
    );
  }
  const said = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>('body *')) {
    if (!said(element) || element.closest('script, style, noscript, .ui-hidden') !== null) continue;
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    if (size < smallest) faults.add(`text of ${String(size)} px: ${name(element)}`);
    if (!(element instanceof HTMLElement)) continue;
    const cut =
      ['hidden', 'clip'].some((word) => style.overflowX === word || style.overflowY === word) &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    // A tip, or a place in the tab order that brings one, is the way to the rest.
    const told = element.closest('[title], .ui-truncate-line[tabindex="0"]') !== null;
    const unfolds = element.parentElement?.querySelector('.ui-truncate-more') != null;
    if (cut && style.display !== 'inline' && !told && !unfolds)
      faults.add(`cut off without a way to read it: ${name(element)}`);
  }
  return [...faults];
}
