import type { Locator } from 'playwright-core';
import { until, type Visitor } from './stage';

/** How many projects the Portfolio says that its list has, once it no longer looks for more. */
export async function listed(visitor: Visitor): Promise<number> {
  const status = visitor.page.locator('.portfolio-chips [role=status]');
  await status.waitFor();
  const said = await until(
    () => status.innerText(),
    (words) => /^[\d,]+( of [\d,]+)? projects?$/.test(words),
  );
  return Number(/^[\d,]+/.exec(said)?.[0].replaceAll(',', ''));
}

/** Opens every branch of the tree on the page. */
export async function unfolds(visitor: Visitor): Promise<void> {
  const closed = visitor.page.locator('[role=treegrid] tr[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().locator('[data-twist]').click();
}

/** The row of a tree that is headed by these words. */
export const rowOf = (visitor: Visitor, title: string): Locator =>
  visitor.page
    .getByRole('treegrid')
    .getByRole('row')
    .filter({ has: visitor.page.locator('th', { hasText: new RegExp(`^\\s*${title}`) }) })
    .first();

/** The figures of a goal's row in the tree of True North, by the heads of their columns. */
export async function figuresOf(visitor: Visitor, goal: string): Promise<Readonly<Record<string, number>>> {
  const heads = await visitor.page.getByRole('treegrid').getByRole('columnheader').allInnerTexts();
  const cells = await rowOf(visitor, goal).locator('th, td').allInnerTexts();
  return Object.fromEntries(heads.map((head, at) => [head, Number.parseInt(cells[at] ?? '', 10)]));
}
