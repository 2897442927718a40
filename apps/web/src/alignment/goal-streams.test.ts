import fc from 'fast-check';
import { goalPicture, scaleFor, strandFor } from './goal-streams';
import type { Room, StreamGoal } from './goal-streams';

/** A goal whose figures add up: parts are those of its children and its own. */
const goals = (depth: number): fc.Arbitrary<StreamGoal> =>
  fc
    .record({
      title: fc.stringMatching(/^[A-Za-z ]{3,60}$/),
      own: fc.integer({ min: 0, max: 12 }),
      children: depth === 0 ? fc.constant<StreamGoal[]>([]) : fc.array(goals(depth - 1), { maxLength: 4 }),
    })
    .map(({ title, own, children }) => ({
      id: title,
      title,
      atThisLevel: own,
      live: own + children.reduce((sum, child) => sum + child.live, 0),
      parts: own + children.reduce((sum, child) => sum + child.parts, 0),
      children: children.map((child, index) => ({ ...child, id: `${title}-${String(index)}` })),
    }));

const rooms: fc.Arbitrary<Room> = fc.record({
  width: fc.integer({ min: 320, max: 1800 }),
  height: fc.integer({ min: 40, max: 200 }),
  scale: fc.double({ min: 0.2, max: 6.5, noNaN: true }),
  perStrand: fc.integer({ min: 1, max: 9 }),
  form: fc.constantFrom('broad', 'narrow'),
});

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('the streams of one goal', () => {
  it('bring into the mouth exactly what the goal holds', () => {
    fc.assert(
      fc.property(goals(2), rooms, (goal, room) => {
        const picture = goalPicture(goal, room);
        const water = picture.strands.reduce((sum, strand) => sum + strand.width, 0);
        expect(water).toBeCloseTo(goal.parts * room.scale, 6);
        expect(picture.mouth.height).toBeCloseTo(Math.max(2, goal.parts * room.scale), 6);
      }),
    );
  });

  it('reach the mouth side by side, in order and inside it', () => {
    fc.assert(
      fc.property(goals(2), rooms, (goal, room) => {
        const { strands, mouth } = goalPicture(goal, room);
        let edge = mouth.top;
        for (const strand of strands) {
          const end = numbers(strand.course).at(-1) ?? Number.NaN;
          expect(end).toBeCloseTo(edge + strand.width / 2, 0);
          edge += strand.width;
        }
        expect(edge).toBeLessThanOrEqual(mouth.top + mouth.height + 1e-6);
      }),
    );
  });

  it('keep the names of a column apart', () => {
    fc.assert(
      fc.property(goals(2), rooms, (goal, room) => {
        const { labels } = goalPicture(goal, room);
        for (const left of new Set(labels.map((label) => label.left))) {
          const column = labels.filter((label) => label.left === left).sort((a, b) => a.top - b.top);
          column.forEach((label, index) => {
            const next = column[index + 1];
            if (next !== undefined) expect(label.top + label.lines * 16).toBeLessThanOrEqual(next.top + 0.01);
          });
        }
      }),
    );
  });

  it('draw the same goals the same way', () => {
    fc.assert(
      fc.property(goals(2), rooms, (goal, room) => {
        expect(goalPicture(goal, room)).toEqual(goalPicture(goal, room));
      }),
      { numRuns: 20 },
    );
  });

  it('lay a dry bed where nobody works', () => {
    const goal: StreamGoal = {
      id: 'fair',
      title: 'Fair for everyone',
      live: 2,
      parts: 2,
      atThisLevel: 0,
      children: [
        { id: 'gap', title: 'Close the gap', live: 2, parts: 2, atThisLevel: 2, children: [] },
        {
          id: 'words',
          title: 'Interpreter at first contact',
          live: 0,
          parts: 0,
          atThisLevel: 0,
          children: [],
        },
      ],
    };
    const room: Room = { width: 800, height: 100, scale: 6, perStrand: 1, form: 'broad' };
    const picture = goalPicture(goal, room);
    expect(picture.dry).toHaveLength(1);
    expect(picture.strands).toHaveLength(2);
    expect(scaleFor([goal])).toBe(6.5);
    expect(strandFor([goal])).toBe(1);
    expect(strandFor([{ ...goal, live: 1000 }])).toBe(5);
  });
});
