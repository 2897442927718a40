import { jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draw, faultsOf } from '../testing';
import { ConflictPanel } from './conflict-panel';
import { EmptyState } from './empty-state';
import { FaultPanel } from './fault-panel';
import { FieldProblem } from './field-problem';
import { NoPermission } from './no-permission';
import { ProblemSummary } from './problem-summary';
import { SkeletonLines } from './skeleton-lines';
import { wordDifference } from './word-difference';

test('an empty place is a sentence and an action', async () => {
  const { container } = draw(
    <EmptyState
      sentence="No project serves this goal yet."
      action={<a href="/invite">Invite a project</a>}
    />,
  );
  expect(container.textContent).toBe('No project serves this goal yet.Invite a project');
  expect(await faultsOf(container)).toEqual([]);
});

test('a skeleton keeps the room at once and draws after its delay', async () => {
  jest.useFakeTimers();
  const { container } = draw(<SkeletonLines label="Fetching the projects" rows={3} rowHeight={46} />);
  const skeleton = container.querySelector<HTMLElement>('.ui-skeleton');
  expect(skeleton?.style.minHeight).toBe('138px');
  act(() => jest.advanceTimersByTime(199));
  expect(skeleton?.textContent).toBe('');
  act(() => jest.advanceTimersByTime(1));
  expect(screen.getByRole('status').textContent).toBe('Fetching the projects');
  jest.useRealTimers();
  expect(await faultsOf(container)).toEqual([]);
});

test('a fault says that nothing was lost, what to quote, and lets one try again', async () => {
  let tries = 0;
  const { container, rerender } = draw(<FaultPanel faultId="7F3A-22C1" onRetry={() => (tries += 1)} />);
  expect(screen.getByRole('alert').textContent).toContain('Nothing was lost. Quote 7F3A-22C1');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(tries).toBe(1);
  expect(await faultsOf(container)).toEqual([]);
  rerender(<FaultPanel />);
  expect(screen.getByRole('alert').textContent).toContain('We could not reach the server.');
});

test('a missing right says who may', async () => {
  const { container } = draw(
    <NoPermission sentence="Grace Okoro can change it." action={<a href="/ask">Ask her</a>} />,
  );
  expect(container.textContent).toBe('Grace Okoro can change it.Ask her');
  expect(await faultsOf(container)).toEqual([]);
});

test('a problem on a field is tied to it', async () => {
  const { container } = draw(
    <>
      <label htmlFor="from">Started</label>
      <input id="from" aria-describedby="from-problem" />
      <FieldProblem id="from-problem" value="31/04/2026" way={<a href="#from">Use 30 April</a>}>
        There is no 31 April.
      </FieldProblem>
    </>,
  );
  expect(screen.getByText('31/04/2026').className).toBe('ui-problem-value');
  expect(container.querySelector('#from-problem')?.textContent).toBe('There is no 31 April. Use 30 April');
  expect(await faultsOf(container)).toEqual([]);
});

test('the summary takes the focus with each new set of problems and leads to the fields', async () => {
  const Form = ({ messages }: { readonly messages: readonly string[] }) => (
    <>
      <ProblemSummary problems={messages.map((message) => ({ message, fieldId: 'title' }))} />
      <input id="title" aria-label="Title" />
    </>
  );
  const { container, rerender } = draw(<Form messages={[]} />);
  expect(screen.queryByRole('region')).toBeNull();
  rerender(<Form messages={['Give the project a title.', 'It is too long.']} />);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: '2 things to mend' }));
  await userEvent.click(screen.getByRole('link', { name: 'Give the project a title.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Title'));
  expect(await faultsOf(container)).toEqual([]);
});

test('a conflict shows both versions of what differs, with the words marked, and waits for a choice', async () => {
  const choices: string[] = [];
  const { container } = draw(
    <ConflictPanel
      sentence="Grace Okoro changed this while you were writing."
      fields={[
        { label: 'Aim', mine: 'from 7.5 to 3.7 by March', theirs: 'from 7.5 to 4.0 by March' },
        { label: 'Title', mine: 'Fewer falls', theirs: 'Fewer falls' },
        { label: 'Problem', mine: '', theirs: 'Too many falls' },
      ]}
      onKeepMine={() => choices.push('mine')}
      onTakeTheirs={() => choices.push('theirs')}
    />,
  );
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Two versions' }));
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent.trim())).toEqual([
    '3.7',
    '4.0',
    'Too many falls',
  ]);
  expect(screen.queryByText('Title')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Take theirs' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(choices).toEqual(['theirs', 'mine']);
  expect(await faultsOf(container)).toEqual([]);
});

test.each([
  ['', ''],
  ['one', ''],
  ['one two three', 'one three'],
  ['  led by a space', 'led by a  space '],
  ['a b a b', 'b a b a'],
  ['word '.repeat(900), 'other '.repeat(900)],
])('the pieces of a comparison give both texts back', (mine, theirs) => {
  const [left, right] = wordDifference(mine, theirs);
  expect(left.map((piece) => piece.text).join('')).toBe(mine);
  expect(right.map((piece) => piece.text).join('')).toBe(theirs);
});

test('only the words that are not in the other text are marked', () => {
  const [mine, theirs] = wordDifference('from 7.5 to 3.7', 'now from 7.5 to 4.0');
  expect(mine.filter((piece) => piece.differs).map((piece) => piece.text)).toEqual(['3.7']);
  expect(theirs.filter((piece) => piece.differs).map((piece) => piece.text)).toEqual(['now ', '4.0']);
});
