import fc from 'fast-check';
import { ROLES, TEAM_ROLES, type Role, type TeamRole } from './people/role.js';
import {
  ALIGNMENT_ACTIONS,
  allowedActions,
  can,
  GOAL_ACTIONS,
  ORGANISATION_ACTIONS,
  PROJECT_ACTIONS,
  type Actor,
  type AlignmentSubject,
  type GoalSubject,
  type OrganisationSubject,
  type ProjectSubject,
  type RoleInForce,
} from './policy.js';
import { VISIBILITIES, type Visibility } from './projects/project.js';

/** Two wards under one division; the work in these tests belongs to ward 7. */
const WARD_7 = ['trust', 'medicine', 'ward-7'];
const COLUMNS: readonly Role[] = [
  'READER',
  'MEMBER',
  'LEAD',
  'COACH',
  'QI_DIRECTOR',
  'EXECUTIVE',
  'ADMINISTRATOR',
];

const actor = (...roles: readonly (Role | RoleInForce)[]): Actor => ({
  accountId: 'account',
  memberships: [
    {
      organisationId: 'here',
      personId: 'me',
      roles: roles.map((role) => (typeof role === 'string' ? { role, unitId: null } : role)),
    },
  ],
});
const within = (role: Role, unitId: string): Actor => actor({ role, unitId });
const outsider: Actor = {
  accountId: 'account',
  memberships: [
    { organisationId: 'there', personId: 'me', roles: ROLES.map((role) => ({ role, unitId: null })) },
  ],
};

const organisation: OrganisationSubject = { kind: 'organisation', organisationId: 'here' };
const project = (visibility: Visibility, more: Partial<ProjectSubject> = {}): ProjectSubject => ({
  kind: 'project',
  organisationId: 'here',
  unitPath: WARD_7,
  visibility,
  team: [],
  ...more,
});
const goal = (more: Partial<GoalSubject> = {}): GoalSubject => ({
  kind: 'goal',
  organisationId: 'here',
  unitPath: WARD_7,
  ownerId: null,
  ...more,
});
const link = (
  raisedBySide: 'PROJECT' | 'GOAL',
  more: Partial<Pick<AlignmentSubject, 'project' | 'goal'>> = {},
): AlignmentSubject => ({ kind: 'alignment', raisedBySide, project: project('OPEN'), goal: goal(), ...more });

/** Reads a table: a word, then one sign per column, `x` for allowed. */
const rowsOf = (table: string): (readonly [string, string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', ...signs] = line.trim().split(/\s+/);
      return [word, signs.join('')] as const;
    });
const marks = (allowed: readonly boolean[]): string => allowed.map((one) => (one ? 'x' : '.')).join('');

describe('the organisation', () => {
  //                          reader member lead coach director executive administrator
  const WHOLE = rowsOf(`
    organisation.read          x  x  x  x  x  x  x
    organisation.edit          .  .  .  .  .  .  x
    unit.edit                  .  .  .  .  .  .  x
    person.edit                .  .  .  .  .  .  x
    person.read-contact        .  x  x  x  x  x  x
    goal.create                .  .  .  .  x  x  .
    project.create             .  x  x  x  x  .  x
    project.list-confidential  .  .  .  .  x  .  .
    import.run                 .  .  .  .  x  .  x
    audit.read                 .  .  .  .  x  .  .
  `);
  // A role in one unit reaches that unit and what is below it, never the whole organisation.
  const ONE_UNIT = rowsOf(`
    organisation.read          x  x  x  x  x  x  x
    organisation.edit          .  .  .  .  .  .  .
    unit.edit                  .  .  .  .  .  .  .
    person.edit                .  .  .  .  .  .  .
    person.read-contact        .  x  x  x  x  x  x
    goal.create                .  .  .  .  .  .  .
    project.create             .  x  x  x  x  .  x
    project.list-confidential  .  .  .  .  .  .  .
    import.run                 .  .  .  .  .  .  .
    audit.read                 .  .  .  .  .  .  .
  `);
  const signsOf = (table: readonly (readonly [string, string])[], action: string): string | undefined =>
    table.find(([word]) => word === action)?.[1];

  test('the tables leave nothing out', () => {
    for (const table of [WHOLE, ONE_UNIT])
      expect(table.map(([action]) => action)).toEqual([...ORGANISATION_ACTIONS]);
    expect(COLUMNS).toEqual([...ROLES]);
  });

  test.each(ORGANISATION_ACTIONS)('%s, by role in the whole organisation', (action) => {
    expect(marks(COLUMNS.map((role) => can(actor(role), action, organisation)))).toBe(signsOf(WHOLE, action));
  });

  test.each(ORGANISATION_ACTIONS)('%s, by role in one unit', (action) => {
    expect(marks(COLUMNS.map((role) => can(within(role, 'ward-7'), action, organisation)))).toBe(
      signsOf(ONE_UNIT, action),
    );
  });

  test('somebody without a role reads it, and no more', () => {
    expect(allowedActions(actor(), organisation)).toEqual(['organisation.read']);
  });
});

describe('a project, for whoever is not in its team', () => {
  //                         reader member lead coach director executive administrator
  const TABLES: Readonly<Record<Visibility, readonly (readonly [string, string])[]>> = {
    OPEN: rowsOf(`
      project.read             x  x  x  x  x  x  x
      project.edit             .  .  .  x  x  .  .
      project.move             .  .  .  x  x  .  .
      project.set-visibility   .  .  .  .  x  .  .
      alignment.propose        .  .  .  x  x  .  .
      cycle.read               x  x  x  x  x  x  x
      cycle.edit               .  .  .  x  x  .  .
      comment.write            .  x  x  x  x  x  x
    `),
    SYSTEM: rowsOf(`
      project.read             x  x  x  x  x  x  x
      project.edit             .  .  .  x  x  .  .
      project.move             .  .  .  x  x  .  .
      project.set-visibility   .  .  .  .  x  .  .
      alignment.propose        .  .  .  x  x  .  .
      cycle.read               x  x  x  x  x  x  x
      cycle.edit               .  .  .  x  x  .  .
      comment.write            .  x  x  x  x  x  x
    `),
    TEAM: rowsOf(`
      project.read             .  .  .  x  x  .  .
      project.edit             .  .  .  x  x  .  .
      project.move             .  .  .  x  x  .  .
      project.set-visibility   .  .  .  .  x  .  .
      alignment.propose        .  .  .  x  x  .  .
      cycle.read               .  .  .  x  x  .  .
      cycle.edit               .  .  .  x  x  .  .
      comment.write            .  .  .  x  x  .  .
    `),
    CONFIDENTIAL: rowsOf(`
      project.read             .  .  .  .  x  .  .
      project.edit             .  .  .  .  x  .  .
      project.move             .  .  .  .  x  .  .
      project.set-visibility   .  .  .  .  x  .  .
      alignment.propose        .  .  .  .  x  .  .
      cycle.read               .  .  .  .  x  .  .
      cycle.edit               .  .  .  .  x  .  .
      comment.write            .  .  .  .  x  .  .
    `),
  };
  const tableOf = (visibility: Visibility, holder: (role: Role) => Actor, unitPath = WARD_7) =>
    PROJECT_ACTIONS.map((action) => [
      action,
      marks(COLUMNS.map((role) => can(holder(role), action, project(visibility, { unitPath })))),
    ]);

  test.each(VISIBILITIES)('%s: by role in the whole organisation', (visibility) => {
    expect(tableOf(visibility, (role) => actor(role))).toEqual(TABLES[visibility]);
  });

  test.each(VISIBILITIES)('%s: by role in its unit or one above', (visibility) => {
    for (const unit of WARD_7)
      expect(tableOf(visibility, (role) => within(role, unit))).toEqual(TABLES[visibility]);
  });

  test.each(VISIBILITIES)('%s: a role in another unit is worth reading and commenting', (visibility) => {
    const open = visibility === 'OPEN' || visibility === 'SYSTEM';
    // Whoever works in improvement somewhere may say something about work that is open to them.
    const reader = tableOf(visibility, () => actor('READER')).map(([action, signs]) =>
      action === 'comment.write' && open ? [action, '.xxxxxx'] : [action, signs],
    );
    expect(tableOf(visibility, (role) => within(role, 'ward-9'))).toEqual(reader);
    expect(tableOf(visibility, (role) => within(role, 'ward-7'), [])).toEqual(reader);
  });

  test.each(VISIBILITIES)(
    '%s: another organisation reads what is open to the system, nothing else',
    (visibility) => {
      expect(allowedActions(outsider, project(visibility))).toEqual(
        visibility === 'SYSTEM' ? ['project.read'] : [],
      );
    },
  );
});

describe('a project, for its team', () => {
  //                         lead deputy member sponsor coach patient supervisor
  const TEAM = rowsOf(`
    project.read             x  x  x  x  x  x  x
    project.edit             x  x  x  .  x  x  .
    project.move             x  x  x  .  x  x  .
    project.set-visibility   x  .  .  .  .  .  .
    alignment.propose        x  x  x  .  x  x  .
    cycle.read               x  x  x  x  x  x  x
    cycle.edit               x  x  x  .  x  x  .
    comment.write            x  x  x  x  x  x  x
  `);
  const inTeam = (visibility: Visibility, role: TeamRole, personId = 'me') =>
    project(visibility, { team: [{ personId, role }] });

  test.each(VISIBILITIES)('%s: by part in the team, with no other role', (visibility) => {
    expect(
      PROJECT_ACTIONS.map((action) => [
        action,
        marks(TEAM_ROLES.map((role) => can(actor(), action, inTeam(visibility, role)))),
      ]),
    ).toEqual(TEAM);
  });

  test.each(TEAM_ROLES)('%s of a team that one is not in opens nothing', (role) => {
    expect(allowedActions(actor(), inTeam('CONFIDENTIAL', role, 'somebody'))).toEqual([]);
  });

  test('a part in the team counts in its own organisation only', () => {
    expect(allowedActions(outsider, inTeam('CONFIDENTIAL', 'LEAD'))).toEqual([]);
  });
});

describe('a goal', () => {
  //                    reader member lead coach director executive administrator
  const TABLE = rowsOf(`
    goal.read            x  x  x  x  x  x  x
    goal.edit            .  .  .  .  x  x  .
    alignment.invite     .  .  .  .  x  x  .
  `);
  const tableOf = (holder: (role: Role) => Actor, subject: GoalSubject) =>
    GOAL_ACTIONS.map((action) => [action, marks(COLUMNS.map((role) => can(holder(role), action, subject)))]);

  test('by role in the whole organisation, with and without a unit of its own', () => {
    expect(tableOf((role) => actor(role), goal())).toEqual(TABLE);
    expect(tableOf((role) => actor(role), goal({ unitPath: [] }))).toEqual(TABLE);
  });

  test('by role in its unit or one above', () => {
    expect(tableOf((role) => within(role, 'medicine'), goal())).toEqual(TABLE);
  });

  test.each([
    ['of another unit', goal({ unitPath: ['trust', 'surgery'] })],
    ['of the whole organisation', goal({ unitPath: [] })],
  ])('a role in one unit only reads a goal %s', (_what, subject) => {
    for (const role of ROLES)
      expect(allowedActions(within(role, 'medicine'), subject)).toEqual(['goal.read']);
  });

  test('whoever owns it steers it; another organisation does not even read it', () => {
    expect(allowedActions(actor('READER'), goal({ ownerId: 'me' }))).toEqual([...GOAL_ACTIONS]);
    expect(allowedActions(outsider, goal({ ownerId: 'me' }))).toEqual([]);
  });
});

describe('a link', () => {
  const mine = project('OPEN', { team: [{ personId: 'me', role: 'MEMBER' }] });
  const owned = goal({ ownerId: 'me' });

  test.each([
    ['PROJECT', 'the team', mine, goal(), ['alignment.read', 'alignment.withdraw', 'alignment.share']],
    [
      'PROJECT',
      'the owner of the goal',
      project('OPEN'),
      owned,
      ['alignment.read', 'alignment.answer', 'alignment.withdraw'],
    ],
    ['GOAL', 'the team', mine, goal(), [...ALIGNMENT_ACTIONS]],
    ['GOAL', 'the owner of the goal', project('OPEN'), owned, ['alignment.read', 'alignment.withdraw']],
    ['PROJECT', 'whoever stands on both sides', mine, owned, [...ALIGNMENT_ACTIONS]],
    ['PROJECT', 'whoever stands on none', project('OPEN'), goal(), ['alignment.read']],
    ['PROJECT', 'the owner of the goal, of work they may not see', project('TEAM'), owned, []],
  ] as const)('raised by the %s side, for %s', (side, _who, from, to, actions) => {
    expect(allowedActions(actor('MEMBER'), link(side, { project: from, goal: to }))).toEqual(actions);
  });

  test('work that is open to the system does not open its links', () => {
    expect(allowedActions(outsider, link('PROJECT', { project: project('SYSTEM') }))).toEqual([]);
  });
});

describe('whatever the case', () => {
  const units = fc.constantFrom('trust', 'medicine', 'ward-7', 'ward-9');
  const role = fc.record({ role: fc.constantFrom(...ROLES), unitId: fc.option(units) });
  const roles = fc.array(role, { maxLength: 4 });
  const somebody = roles.map((held) => actor(...held));
  const person = fc.constantFrom('me', 'you');
  const projects = fc.record({
    kind: fc.constant('project' as const),
    organisationId: fc.constant('here'),
    unitPath: fc.constantFrom([], ['trust'], ['trust', 'medicine'], WARD_7),
    visibility: fc.constantFrom(...VISIBILITIES),
    team: fc.array(fc.record({ personId: person, role: fc.constantFrom(...TEAM_ROLES) }), { maxLength: 3 }),
  });
  const goals = fc.record({
    kind: fc.constant('goal' as const),
    organisationId: fc.constant('here'),
    unitPath: fc.constantFrom([], ['trust'], WARD_7),
    ownerId: fc.option(person),
  });
  const links = fc.record({
    kind: fc.constant('alignment' as const),
    project: projects,
    goal: goals,
    raisedBySide: fc.constantFrom('PROJECT' as const, 'GOAL' as const),
  });
  const subjects = fc.oneof(fc.constant(organisation), projects, goals, links);

  test('nobody does what they cannot read', () => {
    fc.assert(
      fc.property(somebody, projects, (who, subject) => {
        const actions = allowedActions(who, subject);
        expect(actions.length === 0 || actions.includes('project.read')).toBe(true);
      }),
    );
  });

  test('a further role takes nothing away', () => {
    fc.assert(
      fc.property(roles, role, subjects, (held, more, subject) => {
        expect(allowedActions(actor(...held, more), subject)).toEqual(
          expect.arrayContaining(allowedActions(actor(...held), subject)),
        );
      }),
    );
  });

  test('a role in one unit is never worth more than in the whole organisation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), units, subjects, (held, unit, subject) => {
        expect(allowedActions(actor(held), subject)).toEqual(
          expect.arrayContaining(allowedActions(within(held, unit), subject)),
        );
      }),
    );
  });

  test('an outsider with every role elsewhere reads work open to the system, nothing else', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const open = subject.kind === 'project' && subject.visibility === 'SYSTEM';
        expect(allowedActions(outsider, subject)).toEqual(open ? ['project.read'] : []);
      }),
    );
  });

  test('the actions of a node are those that the policy allows one by one', () => {
    fc.assert(
      fc.property(somebody, links, (who, subject) => {
        expect(allowedActions(who, subject)).toEqual(
          ALIGNMENT_ACTIONS.filter((action) => can(who, action, subject)),
        );
      }),
    );
  });
});
