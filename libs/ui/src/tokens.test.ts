import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');

/** The custom properties of the first rule whose selector list begins so. */
function colours(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  const rule = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

const themes = {
  light: colours(":root,\n[data-theme='light']"),
  dark: colours("[data-mantine-color-scheme='dark'],\n[data-theme='dark'] {"),
};

/** Relative luminance and contrast ratio as WCAG 2.2 defines them, from 8-bit sRGB. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

// The design's table: what stands on what, the ratio it states for light and dark, and what it must reach at least.
const table: [on: string, ground: string, light: number, dark: number, least: number][] = [
  ['control', 'paper', 3.5, 4.77, 3],
  ['ink', 'paper', 15.83, 15.63, 4.5],
  ['ink-2', 'paper', 8.22, 10.39, 4.5],
  ['ink-3', 'paper', 5.49, 7.2, 4.5],
  ['ink-3', 'wash', 5.14, 6.6, 4.5],
  ['ink-3', 'sunken', 4.81, 7.57, 4.5],
  ['accent', 'paper', 6.96, 8.98, 4.5],
  ['accent-ink', 'accent', 6.96, 8.45, 4.5],
  ['accent', 'accent-wash', 5.97, 6.93, 4.5],
  ['improve', 'paper', 5.79, 8.23, 4.5],
  ['improve', 'improve-wash', 4.97, 6.79, 4.5],
  ['concern', 'paper', 3.65, 8.27, 3],
  ['concern-text', 'paper', 6.19, 9.58, 4.5],
  ['concern-text', 'concern-wash', 5.43, 7.9, 4.5],
  ['common', 'paper', 3.79, 6.63, 3],
  ['s-improve', 'paper', 4.64, 6.4, 3],
  ['s-common', 'paper', 3.14, 3.25, 3],
  ['s-concern', 'paper', 3.08, 7.4, 3],
  ['s-claimed-line', 'paper', 3.06, 3.64, 3],
  ['pool-text', 'pool', 6.18, 9.06, 4.5],
  ['ink', 'mark', 13.96, 9.05, 4.5],
];

// Pairs that the parts use and the table does not state.
const used: [on: string, ground: string, least: number][] = [
  ['ink', 'accent-wash', 4.5],
  ['ink-2', 'accent-wash', 4.5],
  ['ink-3', 'accent-wash', 4.5],
  ['ink-2', 'wash', 4.5],
  ['accent-ink', 'accent-strong', 4.5],
  ['ink-3', 'pool', 4.5],
];

describe.each(['light', 'dark'] as const)('the %s tokens', (name) => {
  const theme = themes[name];
  const colour = (token: string) => {
    const value = theme[token];
    if (value === undefined) throw new Error(`--${token} has no colour in the ${name} theme of tokens.css.`);
    return value;
  };

  test.each(table)('%s on %s has the stated contrast', (on, ground, light, dark, least) => {
    const ratio = contrast(colour(on), colour(ground));
    expect(Math.abs(ratio - (name === 'light' ? light : dark))).toBeLessThanOrEqual(0.011);
    expect(ratio).toBeGreaterThanOrEqual(least);
  });

  test.each(used)('%s on %s can be read', (on, ground, least) => {
    expect(contrast(colour(on), colour(ground))).toBeGreaterThanOrEqual(least);
  });
});

test('both themes state the same tokens', () => {
  expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
});

test('no step of type is under 12 px', () => {
  const sizes = [...css.matchAll(/--type-[\w-]+:\s*\d+ ([\d.]+)rem/g)].map((match) => Number(match[1]) * 16);
  expect(sizes.length).toBeGreaterThan(15);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});
