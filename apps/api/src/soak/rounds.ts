import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Clock } from '../platform/clock.js';
import type { Api, Visitor } from '../testing/harness.js';
import { complaints, faultsIn, GarbageMaker } from './garbage.js';
import { plainRollUp } from './plain-roll-up.js';
import { RandomEdits } from './random-edits.js';
import { askRollUp, differences } from './roll-up-answer.js';
import type { Seeded } from './seeded.js';

/** What a run found: one line to print, and what was wrong. */
export interface Outcome {
  readonly line: string;
  readonly wrong: readonly string[];
  /** What gives nothing away and breaks nothing, and could be better. */
  readonly notes?: readonly string[];
}

/** A hospital to do things to: a director on every side, a lead, wards and goals. */
export async function hospital(api: Api, name: string) {
  api.clock.set(new Date());
  const { given } = api;
  const organisation = given.organisation(name);
  const site = given.unit('St Bride’s').hospital();
  const wards = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm'].map((ward) =>
    given.unit(ward).ward().beneath(site),
  );
  const director = given.person('Ines Quill').holding('QI_DIRECTOR');
  const lead = given.person('Tom Bell').holding('LEAD').in(site);
  const tops = [given.goal('Harm').trueNorth(), given.goal('Wait').trueNorth()];
  const goals = [...tops, ...tops.flatMap((top) => [1, 2, 3].map(() => given.goal().beneath(top)))];
  const projects = goals.map((goal, at) =>
    given
      .project()
      .in(wards[at % wards.length] ?? site)
      .ledBy(lead)
      .testing()
      .agreedWith(goal),
  );
  for (const project of projects) {
    const idea = project.trying('Bathroom before bed');
    for (const standing of ['ADAPTED', 'DO', 'PLAN'] as const) idea.cycle(standing);
  }
  await given.build();
  return { organisation, projects, director: await api.as(director), lead: await api.as(lead) };
}

/** Random edits; after every twentieth the api's figures have to be those that are counted from nothing. */
export async function rollUpRounds(api: Api, seeded: Seeded, rounds: number): Promise<Outcome> {
  const { organisation, director, lead } = await hospital(api, `Roll-up ${seeded.seed}`);
  const edits = new RandomEdits(api.database, organisation.id, director, lead, seeded);
  const wrong: string[] = [];
  let done = 0;
  let compared = 0;
  for (let round = 1; round <= rounds && wrong.length === 0; round += 1) {
    const { refused } = await edits.next();
    done += refused.length === 0 ? 1 : 0;
    if (round % 20 !== 0 && round !== rounds) continue;
    const plain = await plainRollUp(api.database, organisation.id, api.app.get(Clock).today());
    const found = differences(await askRollUp(director, organisation.slug), plain);
    wrong.push(...found.map((one) => `after edit ${round}: ${one}`));
    compared += 1;
  }
  return { line: `roll-up: ${rounds} edits, ${done} accepted, figures compared ${compared} times`, wrong };
}

const EDIT = `mutation ($input: EditProjectInput!) {
  editProject(input: $input) { project { version problem } problems { code } }
}`;

interface EditAnswer {
  readonly project: { readonly version: number; readonly problem: string | null };
  readonly problems: readonly { readonly code: string }[];
}

/**
 * Several people add their own word to one text, each from whatever version they last saw. Whatever was accepted has to
 * be there in the end, and nothing else.
 */
export async function editorRounds(api: Api, seeded: Seeded, rounds: number): Promise<Outcome> {
  const { projects, director, lead } = await hospital(api, `Editors ${seeded.seed}`);
  const [project] = projects;
  if (project === undefined) throw new Error('no project to edit');
  const wrong: string[] = [];
  const accepted: string[] = [];
  let stale = 0;
  const editor = async (visitor: Visitor, name: string, turns: number): Promise<void> => {
    let seen = { version: 1, problem: null as string | null };
    for (let turn = 0; turn < turns; turn += 1) {
      const word = `${name}${turn}`;
      const answer = await visitor.graphql(EDIT, {
        input: {
          id: project.id,
          version: seen.version,
          problem: [seen.problem, word].filter(Boolean).join(' '),
        },
      });
      if (answer.errors !== undefined) {
        wrong.push(`an edit failed: ${JSON.stringify(answer.errors)}`);
        return;
      }
      const { project: now, problems } = (answer.data as { editProject: EditAnswer }).editProject;
      if (problems.length === 0) accepted.push(word);
      else if (problems.every(({ code }) => code === 'STALE')) stale += 1;
      else wrong.push(`an edit was refused: ${JSON.stringify(problems)}`);
      seen = now;
      // Some think for a while, so that others come in between.
      if (seeded.chance(0.3)) await new Promise((resolve) => setTimeout(resolve, seeded.below(10)));
    }
  };
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  await Promise.all(
    names.map((name, at) => editor(at % 2 === 0 ? director : lead, name, Math.ceil(rounds / names.length))),
  );
  const rows = await api.database.query<{ problem: string | null; version: number }[]>(
    `SELECT problem, version FROM project WHERE id = $1`,
    [project.id],
  );
  const words = (rows[0]?.problem ?? '').split(' ').filter((word) => word !== '');
  for (const word of accepted) if (!words.includes(word)) wrong.push(`${word} was accepted and is lost`);
  if (words.length !== accepted.length)
    wrong.push(`${accepted.length} were accepted, and there are ${words.length}`);
  if (rows[0]?.version !== accepted.length + 1) wrong.push(`the version is ${String(rows[0]?.version)}`);
  const told = await api.database.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM audit WHERE project_id = $1 AND action = 'project.edit'`,
    [project.id],
  );
  if (told[0]?.count !== accepted.length) wrong.push(`the history tells ${String(told[0]?.count)} edits`);
  return { line: `editors: ${accepted.length} saved, ${stale} refused as stale, none lost`, wrong };
}

/** Requests nobody meant well by: refused or answered, never with anything of the inside. */
export async function garbageRounds(api: Api, seeded: Seeded, rounds: number): Promise<Outcome> {
  const { organisation, projects, director } = await hospital(api, `Garbage ${seeded.seed}`);
  const ids = await api.database.query<{ id: string }[]>(
    `SELECT id::text FROM goal UNION ALL SELECT id::text FROM unit UNION ALL SELECT id::text FROM person
     UNION ALL SELECT id::text FROM alignment UNION ALL SELECT id::text FROM change_idea
     UNION ALL SELECT id::text FROM pdsa_cycle UNION ALL SELECT id::text FROM prediction LIMIT 90`,
  );
  const maker = new GarbageMaker(api.app.get(GraphQLSchemaHost).schema, seeded, [
    organisation.slug,
    organisation.id,
    ...projects.map(({ id }) => id),
    ...ids.map(({ id }) => id),
  ]);
  const wrong: string[] = [];
  const faults: string[] = [];
  let longest = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const garbage = maker.next();
    const began = performance.now();
    const response = await director.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: garbage.body,
    });
    const text = await response.text();
    longest = Math.max(longest, performance.now() - began);
    for (const complaint of complaints(response.status, response.headers.get('content-type'), text))
      wrong.push(
        `round ${round}, ${garbage.kind}: ${complaint}; asked ${garbage.body.slice(0, 300)}, got ${text.slice(0, 300)}`,
      );
    if (faultsIn(text) > 0) faults.push(`round ${round}, ${garbage.kind}: ${garbage.body.slice(0, 200)}`);
  }
  const after = await director.graphql(`{ organisation(slug: ${JSON.stringify(organisation.slug)}) { id } }`);
  if (after.errors !== undefined) wrong.push('afterwards an ordinary question fails');
  // A masked fault gives nothing away; a refusal would have said more.
  return {
    line: `garbage: ${rounds} requests, ${faults.length} masked faults, the slowest ${Math.round(longest)} ms`,
    wrong,
    notes: faults.map((fault) => `a fault where a refusal would say more, ${fault}`),
  };
}
