import { journey, type Visitor } from './stage';

const { arrives } = journey();
const SLUG = 'larkmere-hospitals';
const REASON = 'It is about letters, not about waiting. The equity goal would be nearer.';

interface Found {
  readonly organisation: {
    readonly id: string;
    readonly units: readonly { readonly id: string; readonly name: string }[];
    readonly goals: readonly { readonly id: string; readonly title: string }[];
  };
}

/** A project of Tom's with links proposed to two goals that Priyanka Nair owns, raised through the api. */
async function proposes(tom: Visitor): Promise<string> {
  const { organisation } = await tom.asks<Found>(
    `query ($slug: String!) { organisation(slug: $slug) { id units { id name } goals { id title } } }`,
    { slug: SLUG },
  );
  const idOf = (rows: readonly { readonly id: string }[], holds: (row: never) => boolean) =>
    rows.find((row) => holds(row as never))?.id;
  const { createProject } = await tom.asks<{ createProject: { project: { id: string; code: string } } }>(
    `mutation ($input: CreateProjectInput!) { createProject(input: $input) { project { id code } problems { message } } }`,
    {
      input: {
        organisationId: organisation.id,
        title: 'Clinic letters people can read',
        summary: 'One page, plain words, the time and the place first.',
        unitId: idOf(organisation.units, (unit: { name: string }) => unit.name === 'Ward 7'),
      },
    },
  );
  for (const title of ['Seen within 28 days', 'Care without waiting']) {
    const { proposeAlignment } = await tom.asks<{ proposeAlignment: { problems: unknown[] } }>(
      `mutation ($input: ProposeAlignmentInput!) { proposeAlignment(input: $input) { problems { message } } }`,
      {
        input: {
          projectId: createProject.project.id,
          goalId: idOf(organisation.goals, (goal: { title: string }) => goal.title === title),
          contribution: `It serves “${title}”.`,
        },
      },
    );
    expect(proposeAlignment.problems).toEqual([]);
  }
  return createProject.project.code;
}

describe('A goal’s owner answers a proposal', () => {
  let tom: Visitor;
  let priyanka: Visitor;
  let code = '';
  const cardOf = (goal: string) =>
    priyanka.page
      .getByRole('article')
      .filter({ hasText: 'Clinic letters people can read' })
      .filter({ hasText: goal });

  it('finds two proposals in her work', async () => {
    tom = await arrives();
    await tom.stepsInAs('Tom Hallam');
    code = await proposes(tom);
    priyanka = await arrives();
    await priyanka.signsInAs('priyanka.nair@larkmere.example');
    await priyanka.follows('My work', priyanka.page.getByRole('navigation', { name: 'Places' }));
    await priyanka.sees(cardOf('Seen within 28 days'));
    await priyanka.sees(cardOf('It serves “Care without waiting”.'));
    await priyanka.findsNothingWrong([390, 768, 1440]);
  });

  it('agrees to one', async () => {
    await priyanka.presses('Agree', cardOf('It serves “Seen within 28 days”.'));
    await cardOf('It serves “Seen within 28 days”.').waitFor({ state: 'detached' });
  });

  it('declines the other, with a reason', async () => {
    const card = cardOf('It serves “Care without waiting”.');
    await priyanka.presses('Decline', card);
    await priyanka.writes(/Why not/, REASON, card);
    await priyanka.findsNothingWrong();
    await priyanka.presses('Decline the link', card);
    await card.waitFor({ state: 'detached' });
  });

  it('is heard on the other side', async () => {
    await tom.goTo(`/${SLUG}/projects/${code}?tab=alignment`);
    const agreed = tom.page.getByRole('article').filter({ hasText: 'Seen within 28 days' });
    await tom.sees(agreed.getByText('Agreed', { exact: true }));
    await tom.sees(agreed.getByText(/Priyanka Nair agreed on/));
    const declined = tom.page.getByRole('article').filter({ hasText: REASON });
    await tom.sees(declined.getByText('Declined', { exact: true }));
    await tom.findsNothingWrong([390, 1440]);
  });
});
