import { draw } from '../testing';
import { streams } from './streams';
import { StreamsPicture } from './streams-picture';

test('the same seed draws the same streams, another seed others', () => {
  expect(streams(7)).toEqual(streams(7));
  expect(streams(7)).not.toEqual(streams(8));
});

test.each([1, 7, 55])('seed %p stays inside the picture, in numbers, with every state', (seed) => {
  const { strands, sand, mouths, height } = streams(seed);
  const paths = [...strands, ...sand].flatMap(({ course, spring }) => [course, spring]);
  expect(paths.join('')).not.toMatch(/NaN|Infinity|undefined/);
  expect(new Set(strands.map(({ state }) => state)).size).toBe(4);
  expect(sand.length).toBeGreaterThan(15);
  const bottoms = mouths.map((mouth) => mouth.y + mouth.height);
  mouths.forEach((mouth, index) => {
    expect(mouth.y).toBeGreaterThanOrEqual(index === 0 ? 0 : (bottoms[index - 1] ?? 0));
  });
  expect(Math.max(...bottoms)).toBeLessThan(height);
});

test('what flows into the mouths is as broad as the mouths', () => {
  const { strands, mouths } = streams(55);
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  expect(sum(mouths.map(({ height }) => height))).toBeCloseTo(sum(strands.map(({ width }) => width)), 6);
});

test('the picture is decoration', () => {
  const { container } = draw(<StreamsPicture />);
  const svg = container.querySelector('svg');
  expect(svg?.getAttribute('aria-hidden')).toBe('true');
  expect(svg?.querySelectorAll('path').length).toBeGreaterThan(200);
  expect(svg?.innerHTML).not.toMatch(/#[0-9a-f]{6}/i);
});
