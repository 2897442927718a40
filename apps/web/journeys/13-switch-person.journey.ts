import { journey, until, type Visitor } from './stage';

const { arrives } = journey();

const SECRET = 'Slippers with a bell';

describe('A person hands the ward’s phone and computer to the next', () => {
  let phone: Visitor;
  let desk: Visitor;
  let test = '';

  /** Everything the browser keeps for this site. */
  const keptBy = (one: Visitor): Promise<string> =>
    one.page.evaluate(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      const caches = await window.caches.keys();
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches]);
    });

  it('writes something on the phone and is called away', async () => {
    phone = await arrives(390);
    await phone.stepsInAs('Grace Okoro');
    await phone.goTo('/larkmere-hospitals/portfolio?q=Fewer%20falls%20on%20Ward%207');
    await phone.follows(/Fewer falls on Ward 7/);
    await phone.page.waitForURL(/\/projects\/QI-/);
    await phone.goTo(`${new URL(phone.page.url()).pathname}/tests/new`);
    await phone.writes('What will you try?', SECRET);
    expect(await keptBy(phone)).toContain(SECRET);
  });

  it.each(['my-work', 'portfolio', 'true-north', 'strategy'])(
    'is two taps away from handing over on %s',
    async (place) => {
      await phone.goTo(`/larkmere-hospitals/${place}`);
      await phone.sees(phone.page.locator('main [data-headline]'));
      await phone.presses('More');
      await phone.sees(phone.page.getByRole('button', { name: 'Switch person' }));
    },
  );

  it('hands over from the very form, in two taps', async () => {
    await phone.page.goBack();
    await phone.goTo('/larkmere-hospitals/tests/new');
    await phone.sees(phone.page.locator('main [data-headline]'));
    phone.actions = 0;
    await phone.presses('More');
    await phone.presses('Switch person');
    await phone.sees(phone.page.getByRole('button', { name: 'Sign in' }));
    expect(phone.actions).toBe(2);
    expect(await keptBy(phone)).not.toContain(SECRET);
  });

  it('leaves nothing to read, neither by Back nor through the api', async () => {
    const { viewer } = await phone.asks<{ viewer: unknown }>(`{ viewer { accountId } }`, {});
    expect(viewer).toBeNull();
    await phone.page.goBack();
    await phone.sees(phone.page.getByRole('button', { name: 'Sign in' }));
    expect(await phone.page.locator('body').innerText()).not.toContain(SECRET);
  });

  it('and the next person finds an empty form', async () => {
    await phone.stepsInAs('Tom Hallam');
    await phone.goTo('/larkmere-hospitals/my-work');
    await phone.sees(phone.page.locator('.my-work h1'));
    expect(await phone.reads()).toContain('Tom');
    expect(await keptBy(phone)).not.toContain(SECRET);
  });

  it('a save that is on its way when somebody leaves is not sent for the next one', async () => {
    desk = await arrives();
    await desk.stepsInAs('Grace Okoro');
    const code = await codeOf(desk);
    const planned = await desk.asks<{ planCycle: { cycle: { label: string } | null; problems: unknown[] } }>(
      `mutation Plan($input: PlanCycleInput!) { planCycle(input: $input) { cycle { label } problems { message } } }`,
      {
        input: {
          projectId: code.id,
          newIdea: 'Bells on slippers',
          changeTested: 'Bells on slippers',
          predictions: [{ words: 'We hear them' }],
          start: true,
        },
      },
    );
    expect(planned.planCycle.problems).toEqual([]);
    test = `/larkmere-hospitals/projects/${code.code}/tests/${planned.planCycle.cycle?.label ?? ''}`;
    await desk.goTo(test);
    const saw = desk.page.getByRole('textbox', { name: 'What did you see?' });
    await saw.waitFor();

    // The server is slow with everything that saves: it gets there only when somebody else has signed in.
    const held: (() => void)[] = [];
    await desk.page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('saveCycle'))
        await new Promise<void>((go) => held.push(go));
      // The page that asked may be gone.
      await route.continue().catch(() => undefined);
    });
    await saw.fill(SECRET);
    const waiting = await until(
      () => Promise.resolve(held.length),
      (count) => count > 0,
    );
    expect(waiting).toBeGreaterThan(0);
    await saw.fill(`${SECRET}, and a second sentence that waits for its turn`);
    await desk.presses('Grace Okoro, menu');
    await desk.takes(desk.page.getByRole('menuitem', { name: 'Switch person' }));
    await desk.sees(desk.page.getByRole('button', { name: 'Sign in' }));
    expect(await keptBy(desk)).not.toContain(SECRET);
    await desk.stepsInAs('Tom Hallam');
    for (const go of held.splice(0)) go();
    await desk.goTo(test);
    await desk.sees(desk.page.getByRole('textbox', { name: 'What did you see?' }));
    // Long enough for every save that might still be waiting: the page saves within seconds of a key.
    await desk.page.waitForTimeout(7_000);
    const { organisation } = await desk.asks<{
      organisation: {
        projectByCode: {
          cycle: {
            observations: string | null;
            history: { by: string | null; changes: { after: string | null }[] }[];
          };
        };
      };
    }>(
      `query Look($slug: String!, $code: String!, $label: String!) {
        organisation(slug: $slug) { projectByCode(code: $code) { cycle(label: $label) {
          observations history(first: 50) { by changes { after } }
        } } }
      }`,
      { slug: 'larkmere-hospitals', code: code.code, label: planned.planCycle.cycle?.label ?? '' },
    );
    const { history } = organisation.projectByCode.cycle;
    const written = history.filter(({ changes }) => changes.some(({ after }) => after?.includes(SECRET)));
    for (const { by } of written) expect(by).toBe('Grace Okoro');
    expect(JSON.stringify(history)).not.toContain('a second sentence');
  });
});

async function codeOf(visitor: Visitor): Promise<{ readonly id: string; readonly code: string }> {
  const { organisation } = await visitor.asks<{
    organisation: { myCycles: { startIn: { id: string; code: string; title: string }[] } };
  }>(`{ organisation(slug: "larkmere-hospitals") { myCycles { startIn { id code title } } } }`, {});
  const found = organisation.myCycles.startIn.find(({ title }) => title === 'Fewer falls on Ward 7');
  if (found === undefined) throw new Error('Grace may test nothing on Ward 7.');
  return found;
}
