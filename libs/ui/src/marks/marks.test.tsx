import { screen } from '@testing-library/react';
import { draw, faultsOf } from '../testing';
import { Avatar } from './avatar';
import { Bar, BarPair, ShareBar } from './bar';
import { Figure } from './figure';
import { Glyph, glyphShapes } from './glyph';
import { Mark } from './mark';
import { dotFills, StatusDot } from './status-dot';
import { StepTrail } from './step-trail';

test('the mark says the name, shown or not', () => {
  draw(
    <>
      <Mark />
      <Mark withName />
    </>,
  );
  const [hidden, shown] = screen.getAllByText('Tributary');
  expect(hidden?.className).toBe('ui-hidden');
  expect(shown?.className).toBe('');
});

test('every glyph has a shape of its own and its word', async () => {
  const { container } = draw(
    <>
      {glyphShapes.map((shape) => (
        <Glyph key={shape} shape={shape} label={`word for ${shape}`} />
      ))}
    </>,
  );
  const drawings = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML);
  expect(new Set(drawings).size).toBe(4);
  for (const shape of glyphShapes) expect(screen.getByText(`word for ${shape}`)).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

test('an avatar alone carries the name, beside a name it is silent', async () => {
  const { container } = draw(
    <>
      <Avatar initials="GO" name="Grace Okoro" />
      <Avatar initials="TH" />
    </>,
  );
  expect(screen.getAllByRole('img')).toHaveLength(1);
  expect(screen.getByRole('img', { name: 'Grace Okoro' }).style.fontSize).toBe('12px');
  expect(await faultsOf(container)).toEqual([]);
});

test('every filling of the status dot looks different', () => {
  const { container } = draw(
    <>
      {dotFills.map((fill) => (
        <StatusDot key={fill} fill={fill}>
          {fill}
        </StatusDot>
      ))}
    </>,
  );
  const drawings = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML);
  expect(new Set(drawings).size).toBe(dotFills.length);
});

test('a figure with an address is one link that says number and noun', async () => {
  const { container } = draw(
    <Figure value={51} caption="claimed" href="/larkmere/portfolio?goal=1" glyph="diamond" />,
  );
  expect(screen.getByRole('link', { name: '51 claimed' }).getAttribute('href')).toBe(
    '/larkmere/portfolio?goal=1',
  );
  expect(await faultsOf(container)).toEqual([]);
});

test.each([
  [0.3, '30%'],
  [1.4, '100%'],
  [-1, '0%'],
  [Number.NaN, '0%'],
])('a share of %p is drawn %s wide', (share, width) => {
  const { container } = draw(<Bar label="Weight" share={share} text="30%" />);
  expect(container.querySelector<HTMLElement>('.ui-bar-track > span')?.style.width).toBe(width);
});

test('a pair of bars keeps weight over share', () => {
  const { container } = draw(
    <BarPair
      first={{ label: 'Weight', share: 0.3, text: '30%' }}
      second={{ label: 'Share', share: 0.42, text: '42%' }}
    />,
  );
  expect(container.textContent).toBe('Weight30%Share42%');
});

test('a part of zero takes no room in a share bar and keeps its word', async () => {
  const { container } = draw(
    <ShareBar
      label="Rows"
      parts={[
        { label: 'ready', value: 1389, tone: 'common' },
        { label: 'to mend', value: 0, tone: 'concern' },
      ]}
    />,
  );
  expect(container.querySelectorAll('.ui-share-track > span')).toHaveLength(1);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '1,389 ready',
    '0 to mend',
  ]);
  expect(await faultsOf(container)).toEqual([]);
});

test('the trail marks what is done, what is now and what is ahead', async () => {
  const { container } = draw(<StepTrail label="Status" steps={['Idea', 'Testing', 'Closed']} current={1} />);
  const steps = screen.getAllByRole('listitem');
  expect(steps.map((step) => step.dataset.state)).toEqual(['done', 'now', 'ahead']);
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  expect(await faultsOf(container)).toEqual([]);
});
