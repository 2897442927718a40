import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draw, faultsOf } from '../testing';
import { Avatar } from './avatar';
import { Bar, BarPair, ShareBar } from './bar';
import { FidelityLights, LightMarks } from './fidelity-lights';
import type { Light } from './fidelity-lights';
import { Figure } from './figure';
import { Glyph, glyphShapes } from './glyph';
import { Mark } from './mark';
import { PredictionBeside } from './prediction-beside';
import { StageBar } from './stage-bar';
import { quarterPath, StageDisc } from './stage-disc';
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

test('the disc fills clockwise, and every filling looks different', async () => {
  const { container } = draw(
    <>
      {([0, 1, 2, 3, 4] as const).map((filled) => (
        <StageDisc key={filled} filled={filled} label={`${filled} of 4`} />
      ))}
    </>,
  );
  const drawings = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML);
  expect(new Set(drawings).size).toBe(5);
  expect(([1, 2, 3] as const).map((filled) => quarterPath(10, 10, 5, filled).slice(-6).trim())).toEqual([
    '15 10Z',
    '10 15Z',
    '5 10Z',
  ]);
  expect([quarterPath(10, 10, 5, 0), quarterPath(10, 10, 5, 4)]).toEqual(['', '']);
  expect(screen.getByText('3 of 4')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

const lights: readonly Light[] = [
  { id: 'a', word: 'Documented', state: 'lit', sentence: 'Seven of eight say it all.', nextStep: null },
  {
    id: 'b',
    word: 'Predicted before',
    state: 'unlit',
    sentence: 'Three of eight were predicted.',
    nextStep: 'Say what you think before C3 starts.',
  },
  { id: 'c', word: 'Data over time', state: 'not-yet', sentence: 'Nothing to judge yet.', nextStep: null },
];

test('each light has a shape and its word, and opens to its sentence and the next step by keyboard', async () => {
  const { container } = draw(<FidelityLights label="How the tests are kept" lights={lights} />);
  const shapes = [...container.querySelectorAll('.ui-light-shape')].map((svg) => svg.innerHTML);
  expect(new Set(shapes).size).toBe(3);
  const buttons = screen.getAllByRole('button');
  expect(buttons.map((button) => button.textContent)).toEqual([
    'DocumentedLit',
    'Predicted beforeNot lit',
    'Data over timeNot yet',
  ]);
  const panel = () => container.querySelector('.ui-light-panel:not([hidden])')?.textContent;
  expect(panel()).toBeUndefined();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(buttons[1]?.getAttribute('aria-expanded')).toBe('true');
  expect(panel()).toBe('Three of eight were predicted.Next: Say what you think before C3 starts.');
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(panel()).toBe('Nothing to judge yet.');
  await userEvent.keyboard(' ');
  expect(panel()).toBeUndefined();
  expect(await faultsOf(container)).toEqual([]);
});

test('lights in a row say their words to a screen reader', async () => {
  const { container } = draw(<LightMarks lights={lights} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Documented: lit; Predicted before: not lit; Data over time: not yet',
  );
  expect(await faultsOf(container)).toEqual([]);
});

test('what was predicted stands beside what was seen; a sentence is set as text, a gap is said', async () => {
  const { container } = draw(
    <>
      <PredictionBeside
        predicted={{
          heading: 'You predicted',
          value: '85%',
          missing: 'Nothing',
          detail: 'up from 60%',
          note: 'Locked 26 Oct, 08:12',
          locked: true,
        }}
        seen={{ heading: 'You saw', value: null, missing: 'Not recorded yet' }}
      />
      <PredictionBeside
        predicted={{ heading: 'You predicted', value: 'Most will keep them on', missing: 'Nothing' }}
        seen={{ heading: 'You saw', value: '74%', missing: 'Not recorded yet' }}
      />
    </>,
  );
  const [first, second] = container.querySelectorAll('.ui-beside');
  expect(first?.textContent).toBe(
    'You predicted (locked)85%up from 60%Locked 26 Oct, 08:12You sawNot recorded yet',
  );
  expect(first?.querySelectorAll('svg')).toHaveLength(1);
  expect(second?.querySelector('.ui-beside-words')?.textContent).toBe('Most will keep them on');
  expect(second?.querySelector('svg')).toBeNull();
  expect(await faultsOf(container)).toEqual([]);
});

test.each([
  [2, ['done', 'done', 'now', 'ahead']],
  [4, ['done', 'done', 'done', 'done']],
])('the bar of stages at %p ticks what is done and marks what is now', async (current, states) => {
  const { container } = draw(
    <StageBar
      label="Stages of the test"
      current={current}
      steps={[{ name: 'Plan', href: '#plan' }, { name: 'Do' }, { name: 'Study' }, { name: 'Act' }]}
    />,
  );
  const steps = screen.getAllByRole('listitem');
  expect(steps.map((step) => step.dataset.state)).toEqual(states);
  expect(
    steps.filter((step) => step.getAttribute('aria-current') === 'step').map((step) => step.textContent),
  ).toEqual(current === 2 ? ['Study'] : []);
  expect(screen.getByRole('link', { name: /^Plan ?, done$/ }).getAttribute('href')).toBe('#plan');
  expect(await faultsOf(container)).toEqual([]);
});
