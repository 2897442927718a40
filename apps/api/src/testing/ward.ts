import type { Api, GraphAnswer, Visitor } from './harness.js';

/** All of a cycle that a form shows. */
export const CYCLE = `
  id version label number stage origin purpose changeTested buildsOn scale scaleCount scaleCountOf scaleConditions
  startsOn lookBackOn startedAt startedOn endedOn studiedOn closedOn howWeWillKnow dataWhat dataWho dataWhen dataWhere
  dataHow dataKind carriedOut observations problemsMet dataRecorded comparedWithBefore learnt surprises decision
  decisionReason nextChange adoptionPlan nextScale gaps allowedActions createdAt updatedAt
  owner { name } changeIdea { id letter text } project { id code title }
  previous { id label } next { id label }
  predictions {
    id question words direction from to late result verdict resultDirection
    versions { number question words direction from to late writtenAt writtenBy { name } }
  }
  tasks { id what who when where done whoPerson { name } }`;

export const INPUT_OF = {
  planCycle: 'PlanCycleInput',
  saveCycle: 'SaveCycleInput',
  startCycle: 'MoveCycleInput',
  finishDoing: 'MoveCycleInput',
  finishStudy: 'MoveCycleInput',
  decideCycle: 'DecideCycleInput',
  stepBackCycle: 'MoveCycleInput',
  discardCycle: 'MoveCycleInput',
} as const;
export type CycleMutation = keyof typeof INPUT_OF;

/** Asks for the change and gives its payload; an error of the query itself is thrown. */
export async function change(visitor: Visitor, mutation: CycleMutation, input: Record<string, unknown>) {
  const answer = await visitor.graphql(
    `mutation ($input: ${INPUT_OF[mutation]}!) {
       ${mutation}(input: $input) {
         cycle { ${CYCLE} } nextCycle { ${CYCLE} } project { id } problems { code message path }
       }
     }`,
    { input },
  );
  return payloadOf(answer, mutation);
}

export function payloadOf(answer: GraphAnswer, field: string) {
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data[field];
}

let hospitals = 0;

/** A ward with a team, people who read, and people from elsewhere. */
export async function ward(api: Api) {
  const { given } = api;
  hospitals += 1;
  const elsewhere = given.organisation(`Elsewhere ${hospitals}`);
  const stranger = given.person('Una Stranger').holding('QI_DIRECTOR');
  const foreignProject = given.project('Theirs').testing();
  const foreignIdea = foreignProject.trying('Their idea');
  const foreignCycle = foreignIdea.cycle('PLAN');
  const organisation = given.organisation(`Larkmere ${hospitals}`);
  const ash = given.unit('Ash Ward').ward();
  const birch = given.unit('Birch Ward').ward();
  const lead = given.person('Tom Bell').holding('LEAD').in(ash);
  const member = given.person('Mia Okoro').holding('MEMBER').in(ash);
  const sponsor = given.person('Sid Sponsor').holding('EXECUTIVE', ash);
  const director = given.person('Ines Quill').holding('QI_DIRECTOR');
  const coach = given.person('Bea Coach').holding('COACH', ash);
  const otherCoach = given.person('Cal Coach').holding('COACH', birch);
  const reader = given.person('Ada Reader').holding('READER');
  const gone = given.person('Gil Gone').left('2026-10-01');
  const project = given
    .project('Bay watch')
    .in(ash)
    .ledBy(lead)
    .with(member, 'MEMBER')
    .with(sponsor, 'SPONSOR')
    .testing();
  const idea = project.trying('Bathroom before bed');
  const other = given.project('Quiet nights').in(ash).ledBy(lead).testing();
  const otherIdea = other.trying('Soft shoes');
  const otherCycle = otherIdea.cycle('PLAN');
  const team = given.project('A mistake last March').in(birch).ledBy(lead).testing().teamLevel();
  const teamCycle = team.trying('A second pair of eyes').cycle('DO');
  const secret = given.project('Under inquiry').in(ash).ledBy(lead).testing().confidentialUntil('2027-06-01');
  const secretCycle = secret.trying('Two signatures').cycle('DO');
  const shared = given.project('Open to all').in(ash).ledBy(lead).testing().openToTheSystem();
  const sharedCycle = shared.trying('Hand gel at the door').cycle('DO');
  const closed = given.project('Ended well').in(ash).ledBy(lead).closed('ACHIEVED');
  const closedIdea = closed.trying('What worked');
  const closedCycle = closedIdea.cycle('ACT');
  const closedPlan = closedIdea.cycle('PLAN');
  await given.build();
  const as = async (person: { readonly id: string }): Promise<Visitor> => api.as(person);
  return {
    organisation,
    elsewhere,
    slug: organisation.slug,
    people: { lead, member, sponsor, director, coach, otherCoach, reader, gone, stranger },
    project,
    idea,
    other,
    otherIdea,
    otherCycle,
    team,
    teamCycle,
    secret,
    secretCycle,
    shared,
    sharedCycle,
    closed,
    closedIdea,
    closedCycle,
    closedPlan,
    foreignProject,
    foreignIdea,
    foreignCycle,
    lead: await as(lead),
    member: await as(member),
    sponsor: await as(sponsor),
    director: await as(director),
    coach: await as(coach),
    otherCoach: await as(otherCoach),
    reader: await as(reader),
    stranger: await as(stranger),
  };
}
export type Ward = Awaited<ReturnType<typeof ward>>;

export const refusedWith = (code: string, ...path: string[]) => ({
  problems: [expect.objectContaining({ code, path, message: expect.stringMatching(/[.?]$/) })],
});

export const NOWHERE = '00000000-0000-4000-8000-000000000000';
