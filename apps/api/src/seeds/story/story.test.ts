import {
  type GoalKind,
  GOAL_DEPTH_MOST,
  GOAL_KINDS,
  isLive,
  LEVEL_OF_KIND,
  PROJECT_OUTCOMES,
  PROJECT_STATUSES,
  PURPOSES,
  ROLES,
  STATUS_CHANGES,
  WRITING_TEAM_ROLES,
} from '@tributary/domain';
import { story, type StoryAlignment, type StoryGoal, type StoryProject, type StoryUnit } from './index.js';

const { goals, people, projects, today, units } = story;

const byKey = <T extends { readonly key: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.key, thing]));
const unitOf = byKey(units);
const personOf = byKey(people);
const goalOf = byKey(goals);
const projectOf = byKey(projects);

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** A goal and everything above it, nearest first. Stops at a reference that does not resolve. */
function goalPath(key: string): StoryGoal[] {
  const path: StoryGoal[] = [];
  for (let goal = goalOf.get(key); goal !== undefined && !path.includes(goal);) {
    path.push(goal);
    goal = goal.parent === null ? undefined : goalOf.get(goal.parent);
  }
  return path;
}

function unitPath(key: string): StoryUnit[] {
  const path: StoryUnit[] = [];
  for (let unit = unitOf.get(key); unit !== undefined && !path.includes(unit);) {
    path.push(unit);
    unit = unit.parent === null ? undefined : unitOf.get(unit.parent);
  }
  return path;
}

const agreed = (project: StoryProject): StoryAlignment[] =>
  project.alignments.filter((link) => link.status === 'AGREED');
const reachesTrueNorth = (link: StoryAlignment): boolean =>
  goalPath(link.goal).some((goal) => goal.kind === 'TRUE_NORTH');
const homeless = (project: StoryProject): boolean =>
  isLive(project.status) && !agreed(project).some(reachesTrueNorth);
const servedBy = (goal: StoryGoal, status: (project: StoryProject) => boolean): StoryProject[] =>
  projects.filter(
    (project) =>
      status(project) && agreed(project).some((link) => goalPath(link.goal).some((at) => at === goal)),
  );

/** Every date of a thing, named, so that a failure says which one is wrong. */
function datesOf(value: unknown, at = ''): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => datesOf(item, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]): [string, string][] =>
    typeof item === 'string' && /(On|By|Until|^on|^from|^to)$/.test(name) && /^\d/.test(item)
      ? [[`${at}.${name}`, item]]
      : datesOf(item, `${at}.${name}`),
  );
}

describe('the story holds together', () => {
  it('has 60 projects and about 70 to 85 people and 45 to 60 units', () => {
    expect(projects).toHaveLength(60);
    expect(people.length).toBeGreaterThanOrEqual(70);
    expect(people.length).toBeLessThanOrEqual(85);
    expect(units.filter((unit) => unit.level === 'MICRO').length).toBeGreaterThanOrEqual(45);
    expect(units.filter((unit) => unit.kind === 'HOSPITAL')).toHaveLength(2);
    expect(units.filter((unit) => unit.kind === 'DIVISION')).toHaveLength(7);
  });

  it('names everything once', () => {
    expect(repeated(units.map((unit) => unit.key))).toEqual([]);
    expect(repeated(units.map((unit) => unit.name))).toEqual([]);
    expect(repeated(people.map((person) => person.key))).toEqual([]);
    expect(repeated(people.map((person) => person.email))).toEqual([]);
    expect(repeated(goals.map((goal) => goal.key))).toEqual([]);
    expect(repeated(goals.map((goal) => goal.code))).toEqual([]);
    expect(repeated(projects.map((project) => project.key))).toEqual([]);
    expect(repeated(projects.map((project) => project.title))).toEqual([]);
  });

  it('refers only to what exists', () => {
    const missing = (known: ReadonlyMap<string, unknown>, at: string, key: string | null | undefined) =>
      key === null || key === undefined || known.has(key) ? [] : [`${at}: ${key}`];
    const dangling = [
      ...missing(unitOf, 'organisation', story.organisation.rootUnit),
      ...units.flatMap((unit) => missing(unitOf, unit.key, unit.parent)),
      ...people.flatMap((person) => [
        ...missing(unitOf, person.key, person.unit),
        ...person.roles.flatMap((role) => missing(unitOf, person.key, role.unit)),
      ]),
      ...goals.flatMap((goal) => [
        ...missing(goalOf, goal.key, goal.parent),
        ...missing(personOf, goal.key, goal.owner),
        ...missing(unitOf, goal.key, goal.unit),
      ]),
      ...projects.flatMap((project) => [
        ...missing(unitOf, project.key, project.unit),
        ...missing(projectOf, project.key, project.mergedInto),
        ...project.team.flatMap((member) => missing(personOf, project.key, member.person)),
        ...project.alignments.flatMap((link) => [
          ...missing(goalOf, project.key, link.goal),
          ...missing(personOf, project.key, link.raisedBy),
          ...missing(personOf, project.key, link.answeredBy),
        ]),
      ]),
    ];
    expect(dangling).toEqual([]);
  });

  it('uses every person and every unit that is not only there to be empty', () => {
    const working = new Set([
      ...projects.flatMap((project) => project.team.map((member) => member.person)),
      ...goals.flatMap((goal) => goal.owner ?? []),
      ...people.filter((person) => person.signIn !== undefined).map((person) => person.key),
    ]);
    expect(people.filter((person) => !working.has(person.key)).map((person) => person.key)).toEqual([]);
    const staffed = new Set([
      ...projects.flatMap((project) => unitPath(project.unit)),
      ...people.flatMap((person) => unitPath(person.unit)),
    ]);
    const empty = units.filter((unit) => !staffed.has(unit));
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.every((unit) => unit.level === 'MICRO')).toBe(true);
  });

  it('builds one unit tree from the organisation down, each unit at the level of its kind', () => {
    expect(units.filter((unit) => unit.parent === null).map((unit) => unit.key)).toEqual([
      story.organisation.rootUnit,
    ]);
    for (const unit of units) {
      expect(unitPath(unit.key).at(-1)?.key).toBe(story.organisation.rootUnit);
      expect([unit.key, unit.level]).toEqual([unit.key, LEVEL_OF_KIND[unit.kind]]);
    }
  });

  it('builds a goal tree of lawful kinds, with weights of 100 among siblings in force', () => {
    const rank = (kind: GoalKind) => GOAL_KINDS.indexOf(kind);
    for (const goal of goals) {
      const above = goal.parent === null ? undefined : goalOf.get(goal.parent);
      if (above !== undefined) expect(rank(above.kind)).toBeLessThan(rank(goal.kind));
      expect(goalPath(goal.key).length).toBeLessThanOrEqual(GOAL_DEPTH_MOST);
      expect(goal.weight === null).toBe(goal.kind === 'LOCAL' && goal.parent === null);
    }
    for (const parent of new Set(goals.map((goal) => goal.parent))) {
      const weights = goals
        .filter((goal) => goal.parent === parent && goal.retired === undefined)
        .map((goal) => goal.weight ?? 0);
      expect([parent, weights.reduce((sum, weight) => sum + weight, 0)]).toEqual([parent, 100]);
    }
    const breakthroughs = goals.filter((goal) => goal.kind === 'BREAKTHROUGH' && goal.retired === undefined);
    expect(breakthroughs.length).toBeLessThanOrEqual(5);
    for (const goal of goals.filter((each) => each.kind === 'TRUE_NORTH')) {
      expect(goal.endsOn).toBeUndefined();
      expect(goal.patientLine).toBeDefined();
    }
  });
});

describe('its dates', () => {
  it('are real days', () => {
    const dates = datesOf({ people, goals, projects });
    expect(dates.length).toBeGreaterThan(500);
    const unreal = dates.filter(
      ([, day]) =>
        !/^\d{4}-\d{2}-\d{2}$/.test(day) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day,
    );
    expect(unreal).toEqual([]);
  });

  it('put what was recorded before today and what is planned after it', () => {
    for (const person of people) {
      if (person.leftOn !== undefined) expect(person.leftOn < today).toBe(true);
      if (person.leavesOn !== undefined) expect(person.leavesOn > today).toBe(true);
      expect(person.leftOn !== undefined && person.account === true).toBe(false);
    }
    for (const goal of goals) {
      if (goal.startsOn !== undefined && goal.endsOn !== undefined)
        expect(goal.startsOn < goal.endsOn).toBe(true);
      if (goal.retired !== undefined) expect(goal.retired.on < today).toBe(true);
    }
    for (const project of projects) {
      const recorded = [
        project.startedOn,
        project.closedOn,
        ...(project.history ?? []).map((step) => step.on),
        ...project.team.map((member) => member.from),
        ...project.alignments.flatMap((link) => [link.raisedOn, link.answeredOn]),
      ];
      expect(recorded.filter((day) => day !== undefined && day > today)).toEqual([]);
    }
  });

  it('keep people on a team between the start and the end of its project, and one place each', () => {
    for (const project of projects) {
      for (const member of project.team) {
        const at = `${project.key}, ${member.person}`;
        expect([at, member.from >= project.startedOn]).toEqual([at, true]);
        if (member.to !== undefined) expect([at, member.to > member.from]).toEqual([at, true]);
        const left = personOf.get(member.person)?.leftOn;
        if (left !== undefined) expect([at, member.from < left]).toEqual([at, true]);
      }
      expect(repeated(project.team.map((member) => member.person))).toEqual([]);
    }
  });

  it('leave nobody who has gone standing in two places', () => {
    for (const person of people.filter((each) => each.leftOn !== undefined)) {
      const standing = projects.filter((project) =>
        project.team.some((member) => member.person === person.key && member.to === undefined),
      );
      expect([person.key, standing.length <= 1]).toEqual([person.key, true]);
    }
  });

  it('tell each history in order, from the start to the present status, by lawful changes', () => {
    for (const project of projects) {
      const steps = project.history ?? [{ on: project.startedOn, status: 'IDEA' as const }];
      expect([project.key, steps[0]?.on, steps.at(-1)?.status]).toEqual([
        project.key,
        project.startedOn,
        project.status,
      ]);
      if (project.status === 'CLOSED') expect(steps.at(-1)?.on).toBe(project.closedOn);
      if (project.status === 'PAUSED') expect(steps.at(-2)?.status).toBe(project.pausedFrom);
      for (const [index, step] of steps.entries()) {
        const next = steps[index + 1];
        if (next === undefined) continue;
        const change = `${project.key}: ${step.status} to ${next.status}`;
        expect([change, step.on < next.on && STATUS_CHANGES[step.status].includes(next.status)]).toEqual([
          change,
          true,
        ]);
      }
    }
  });
});

describe('its projects', () => {
  it('carry what their status asks for', () => {
    for (const project of projects) {
      const closed = project.status === 'CLOSED';
      const paused = project.status === 'PAUSED';
      const has = (value: unknown) => value !== undefined;
      expect([project.key, has(project.outcome), has(project.closedOn)]).toEqual([
        project.key,
        closed,
        closed,
      ]);
      expect([project.key, has(project.pausedFrom), has(project.restartOn)]).toEqual([
        project.key,
        paused,
        paused,
      ]);
      expect([project.key, has(project.statusReason)]).toEqual([project.key, closed || paused]);
      expect([project.key, has(project.mergedInto)]).toEqual([project.key, project.outcome === 'MERGED']);
      expect([project.key, has(project.confidentialUntil)]).toEqual([
        project.key,
        project.visibility === 'CONFIDENTIAL',
      ]);
      if (project.restartOn !== undefined) expect(project.restartOn > today).toBe(true);
      if (project.confidentialUntil !== undefined) expect(project.confidentialUntil > today).toBe(true);
      if (project.aimBy !== undefined) expect(project.aimBy > project.startedOn).toBe(true);
      if (project.claimedScore !== undefined) {
        expect(project.claimedScore * 2).toBe(Math.round(project.claimedScore * 2));
        expect(project.claimedScore).toBeGreaterThanOrEqual(0.5);
        expect(project.claimedScore).toBeLessThanOrEqual(5);
      }
      const leads = project.team.filter((member) => member.role === 'LEAD').length;
      expect([project.key, leads <= 1 && (leads === 1 || project.status === 'IDEA')]).toEqual([
        project.key,
        true,
      ]);
      expect([project.key, project.purpose === 'EDUCATIONAL']).toEqual([
        project.key,
        project.team.some((member) => member.role === 'SUPERVISOR'),
      ]);
    }
  });

  it('link to goals with a sentence, within 100 per cent, and with an answer from the other side', () => {
    const steers = (person: string, goal: string): boolean =>
      goalOf.get(goal)?.owner === person ||
      (personOf.get(person)?.roles.some((held) => ['EXECUTIVE', 'QI_DIRECTOR'].includes(held.role)) ?? false);
    const writes = (person: string, project: StoryProject): boolean =>
      project.team.some((member) => member.person === person && WRITING_TEAM_ROLES.includes(member.role));

    for (const project of projects) {
      const held = project.alignments.filter((link) => ['PROPOSED', 'AGREED'].includes(link.status));
      expect(held.reduce((sum, link) => sum + (link.share ?? 0), 0)).toBeLessThanOrEqual(100);
      expect(repeated(held.map((link) => link.goal))).toEqual([]);
      for (const link of project.alignments) {
        const at = `${project.key} to ${link.goal}`;
        const goal = goalOf.get(link.goal);
        expect(link.contribution.length).toBeGreaterThan(40);
        expect([at, link.raisedOn >= project.startedOn && link.raisedOn >= (goal?.startsOn ?? '')]).toEqual([
          at,
          true,
        ]);
        expect([at, goal?.retired]).toEqual([at, undefined]);
        const answered = link.answeredBy !== undefined && link.answeredOn !== undefined;
        expect([at, answered]).toEqual([at, link.status !== 'PROPOSED']);
        if (link.answeredOn !== undefined) {
          expect([at, link.answeredOn >= link.raisedOn]).toEqual([at, true]);
          expect([at, link.answeredOn <= (project.closedOn ?? today)]).toEqual([at, true]);
        }
        expect([at, link.reason !== undefined]).toEqual([
          at,
          link.status === 'DECLINED' || link.status === 'WITHDRAWN',
        ]);
        const fromTeam = writes(link.raisedBy, project);
        expect([at, fromTeam || steers(link.raisedBy, link.goal)]).toEqual([at, true]);
        if (link.answeredBy !== undefined && link.status !== 'WITHDRAWN')
          expect([
            at,
            fromTeam ? steers(link.answeredBy, link.goal) : writes(link.answeredBy, project),
          ]).toEqual([at, true]);
      }
    }
  });

  it('hold nothing that could be a patient’s number', () => {
    const texts = JSON.stringify(projects).replaceAll(/\d{4}-\d{2}-\d{2}/g, '');
    expect(texts.match(/\d[\d -]{7,}\d/g)).toBeNull();
  });
});

describe('every state worth seeing is there', () => {
  const seen = <T>(values: readonly (T | undefined)[]): Set<T> =>
    new Set(values.filter((value): value is T => value !== undefined));

  it('statuses, outcomes, purposes, visibilities, link statuses and roles', () => {
    expect(seen(projects.map((project) => project.status))).toEqual(new Set(PROJECT_STATUSES));
    expect(seen(projects.map((project) => project.outcome))).toEqual(new Set(PROJECT_OUTCOMES));
    expect(seen(projects.map((project) => project.purpose))).toEqual(new Set(PURPOSES));
    expect(seen(projects.map((project) => project.ambition)).size).toBe(4);
    expect(seen(projects.map((project) => project.visibility))).toEqual(
      new Set(['TEAM', 'CONFIDENTIAL', 'SYSTEM']),
    );
    const links = projects.flatMap((project) => project.alignments);
    for (const status of ['AGREED', 'DECLINED', 'WITHDRAWN'] as const)
      expect(links.some((link) => link.status === status)).toBe(true);
    expect(links.filter((link) => link.status === 'PROPOSED').length).toBeGreaterThanOrEqual(5);
    expect(seen(goals.map((goal) => goal.kind))).toEqual(new Set(GOAL_KINDS));
    expect(seen(people.flatMap((person) => person.roles.map((held) => held.role)))).toEqual(new Set(ROLES));
  });

  it('sign-ins for six people, in order, each with an account', () => {
    const signIns = people
      .filter((person) => person.signIn !== undefined)
      .sort((a, b) => (a.signIn?.order ?? 0) - (b.signIn?.order ?? 0));
    expect(signIns.map((person) => person.name)).toEqual([
      'Grace Okoro',
      'Tom Hallam',
      'Maya Desai',
      'Eleanor Sharp',
      'Siân Prosser',
      'Adam Kerr',
    ]);
    expect(signIns.map((person) => person.signIn?.order)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(signIns.every((person) => person.account === true)).toBe(true);
    expect(signIns.flatMap((person) => person.roles.map((held) => held.role))).toEqual(
      expect.arrayContaining(['MEMBER', 'LEAD', 'COACH', 'QI_DIRECTOR', 'EXECUTIVE', 'ADMINISTRATOR']),
    );
  });

  it('about ten homeless projects, two of which stop at a local goal', () => {
    const without = projects.filter(homeless);
    expect(without.length).toBeGreaterThanOrEqual(9);
    expect(without.length).toBeLessThanOrEqual(12);
    expect(without.filter((project) => agreed(project).length > 0).map((project) => project.key)).toEqual([
      'reduce-agency-spend-theatres',
      'blood-requests-without-paper',
    ]);
  });

  it('one unserved objective, which only an idea is linked to, and one retired goal', () => {
    const unserved = goals.filter(
      (goal) => goal.retired === undefined && servedBy(goal, ({ status }) => isLive(status)).length === 0,
    );
    expect(unserved.map((goal) => goal.title)).toEqual(['Interpreter at first contact']);
    const ideas = unserved.flatMap((goal) => servedBy(goal, ({ status }) => status === 'IDEA'));
    expect(ideas.map((project) => project.key)).toEqual(['interpreter-at-first-contact']);
    expect(goals.filter((goal) => goal.retired !== undefined)).toHaveLength(1);
  });

  it('shares of every sort: 60 and 40, 60 with a rest, equal parts', () => {
    const shares = projects.map((project) =>
      agreed(project)
        .map((link) => String(link.share ?? 'equal'))
        .join(' '),
    );
    expect(shares).toEqual(expect.arrayContaining(['60 40', '60', 'equal equal', 'equal', '100', '']));
    expect(shares.filter((share) => share === 'equal equal').length).toBeGreaterThanOrEqual(4);
  });

  it('people who left while they lead, people about to leave, and one who works alone', () => {
    const leads = (person: string) =>
      projects.filter(
        (project) =>
          isLive(project.status) &&
          project.team.some((member) => member.person === person && member.role === 'LEAD'),
      );
    const gone = people.filter((person) => person.leftOn !== undefined && leads(person.key).length > 0);
    expect(gone.map((person) => person.name)).toEqual(['Dr Femi Adisa', 'Dr Hugo Fairbairn']);
    const leaving = people.filter((person) => person.leavesOn !== undefined);
    expect(leaving.length).toBeGreaterThanOrEqual(4);
    expect(leaving.every((person) => leads(person.key).length > 0)).toBe(true);
    const alone = projectOf.get('hypo-free-nights-ward-12');
    expect(alone?.team.map((member) => member.person)).toEqual(['oisin-keane']);
  });

  it('effort known for about half of the live projects', () => {
    const live = projects.filter((project) => isLive(project.status));
    const known = live.filter((project) => project.effortDays !== undefined).length / live.length;
    expect(known).toBeGreaterThan(0.45);
    expect(known).toBeLessThan(0.65);
  });
});
