import { listed } from './portfolio';
import { journey, until, type Visitor } from './stage';

const { arrives } = journey();

describe('A director narrows the portfolio by keyboard alone', () => {
  let maya: Visitor;
  const key = (name: string) => maya.page.keyboard.press(name);
  const focused = () =>
    maya.page.evaluate(() => {
      const here = document.activeElement;
      const words = (element: Element | null | undefined) =>
        (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return words(here?.tagName === 'INPUT' ? here.closest('label') : here);
    });
  /** Tab until the focus is on what begins so. */
  const tabsTo = async (words: string | RegExp) => {
    for (let step = 0; step < 120; step += 1) {
      await key('Tab');
      if (new RegExp(words).test(await focused())) return;
    }
    throw new Error(`Tab never came to “${String(words)}”.`);
  };

  it('ticks a facet', async () => {
    maya = await arrives();
    await maya.stepsInAs('Maya Desai');
    await maya.goTo('/larkmere-hospitals/portfolio');
    const all = await listed(maya);
    await tabsTo(/^Testing/);
    await key('Space');
    await maya.page.waitForURL(/status=TESTING/);
    const fewer = await until(
      () => listed(maya),
      (count) => count < all,
    );
    expect(fewer).toBeGreaterThan(2);
    expect(fewer).toBeLessThan(all);
  });

  it('sorts by where it happens', async () => {
    await tabsTo(/^Where$/);
    await key('Enter');
    await maya.page.waitForURL(/sort=unit/);
    await maya.sees(maya.page.locator('[role=columnheader][aria-sort=ascending]'));
  });

  it('goes down the rows with the arrows and opens one with Enter', async () => {
    for (
      let step = 0;
      step < 120 && (await maya.page.locator('[data-row="0"]:focus').count()) === 0;
      step += 1
    )
      await key('Tab');
    await key('ArrowDown');
    await maya.sees(maya.page.locator('[data-row="1"]:focus'));
    await key('ArrowDown');
    const row = await maya.sees(maya.page.locator('[data-row="2"]:focus'));
    const title = await row.innerText();
    await maya.findsNothingWrong();
    await key('Enter');
    await maya.sees(maya.page.getByRole('tab', { name: 'Story', exact: true }));
    expect(await maya.page.locator('.ui-finding').innerText()).toContain(title);
  });

  it('comes back to the same filter, order and place', async () => {
    await maya.page.goBack();
    await listed(maya);
    const url = new URL(maya.page.url());
    expect(url.searchParams.get('status')).toBe('TESTING');
    expect(url.searchParams.get('sort')).toBe('unit');
    expect(await maya.page.getByRole('checkbox', { name: /^Testing/ }).isChecked()).toBe(true);
  });

  it('and far down a long list comes back to the row that was opened', async () => {
    await maya.goTo('/larkmere-hospitals/portfolio');
    await maya.page.locator('[data-row="0"]').focus();
    for (const row of [10, 20, 30]) {
      await key('PageDown');
      await maya.sees(maya.page.locator(`[data-row="${String(row)}"]:focus`));
    }
    const opened = maya.page.locator('[data-row="30"]');
    const title = await opened.innerText();
    await key('Enter');
    await maya.sees(maya.page.getByRole('tab', { name: 'Story', exact: true }));
    expect(await maya.page.evaluate(() => window.scrollY)).toBe(0);
    await maya.page.goBack();
    await maya.sees(opened);
    expect(await opened.innerText()).toBe(title);
    const isOnScreen = () =>
      opened.evaluate((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      });
    expect(await until(isOnScreen, (on) => on)).toBe(true);
  });
});
