import { figuresOf, listed, rowOf, unfolds } from './portfolio';
import { journey, until, type Visitor } from './stage';

const { arrives } = journey();

describe('An executive asks whether effort serves the goals', () => {
  let eleanor: Visitor;

  it('steps in with one click and lands on True North', async () => {
    eleanor = await arrives();
    await eleanor.goTo('/');
    await eleanor.stepsInAs('Eleanor Sharp');
    await eleanor.sees(eleanor.page.getByRole('treegrid'));
    expect(new URL(eleanor.page.url()).pathname).toBe('/larkmere-hospitals/true-north');
    expect(eleanor.actions).toBe(1);
  });

  it('reads the finding, not the name of the page', async () => {
    const finding = await eleanor.reads();
    expect(finding).toMatch(/\d+ live projects/);
    expect(finding).not.toMatch(/^True North/);
  });

  it('opens the number of homeless projects and finds exactly these', async () => {
    const homeless = eleanor.page.getByRole('link', { name: /reach no True North goal/ });
    const said = Number.parseInt(await homeless.innerText(), 10);
    expect(said).toBeGreaterThan(0);
    await eleanor.takes(homeless);
    expect(await listed(eleanor)).toBe(said);
    await eleanor.findsNothingWrong();
  });

  it('comes back, and every number in the goal tree opens to exactly its list', async () => {
    await eleanor.page.goBack();
    await eleanor.sees(eleanor.page.getByRole('treegrid'));
    await unfolds(eleanor);
    const links = eleanor.page.locator('[role=treegrid] td a[href*="/portfolio"]');
    const all: { readonly says: number; readonly href: string }[] = await links.evaluateAll((anchors) =>
      anchors.map((anchor) => ({
        says: Number(anchor.textContent.replaceAll(',', '')),
        href: anchor.getAttribute('href') ?? '',
      })),
    );
    // Every third, from all over the tree: live, paused, ideas, closed, claimed, straight to a goal, homeless.
    const some = all.filter((_, at) => at % 3 === 0 || at >= all.length - 2);
    expect(some.length).toBeGreaterThanOrEqual(12);
    const opened = [];
    for (const { href } of some) {
      await eleanor.goTo(href);
      opened.push({ href, says: await listed(eleanor) });
    }
    expect(opened).toEqual(some.map(({ href, says }) => ({ href, says })));
  }, 120_000);

  it('narrows the page to one hospital, and its numbers still open to their lists', async () => {
    await eleanor.goTo('/larkmere-hospitals/true-north');
    await eleanor.sees(eleanor.page.getByRole('treegrid'));
    const all = await figuresOf(eleanor, 'No avoidable harm');
    await eleanor.takes(eleanor.page.getByRole('textbox', { name: 'Unit' }));
    await eleanor.takes(eleanor.page.getByRole('option', { name: 'Larkmere General' }).first());
    await eleanor.page.waitForURL(/unit=/);
    const there = await until(
      () => figuresOf(eleanor, 'No avoidable harm'),
      ({ Live = NaN }) => Live < (all.Live ?? 0),
    );
    expect(there.Live).toBeGreaterThan(0);
    expect(there.Live).toBeLessThan(all.Live ?? 0);
    await eleanor.takes(rowOf(eleanor, 'No avoidable harm').getByRole('link').first());
    expect(await listed(eleanor)).toBe(there.Live);
  });
});
