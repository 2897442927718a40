import {
  createPeopleIndex,
  isEmail,
  isInitialAndSurname,
  personKey,
  readName,
  readNames,
  type KnownPerson,
} from './names.js';

test.each<[string, string | null, string | null]>([
  ["Amina O'Brien", "Amina O'Brien", null],
  ["O'Brien, Amina", "Amina O'Brien", null],
  ["Amina O'Brien <Amina.OBrien@hospital.example>", "Amina O'Brien", 'amina.obrien@hospital.example'],
  ["O'Brien, Amina (amina@hospital.example)", "Amina O'Brien", 'amina@hospital.example'],
  ['amina@hospital.example', null, 'amina@hospital.example'],
  ['Dr Sanjay  Zielińska ', 'Dr Sanjay Zielińska', null],
  ['Ben Jones;', 'Ben Jones', null],
])('readName(%j)', (text, name, email) => {
  expect(readName(text)).toEqual({ name, email });
});
test.each(['', 'n/a', 'TBC', 'Vacant', 'unassigned', ';'])('readName(%j) is nobody', (text) => {
  expect(readName(text)).toBeNull();
});

test.each<[string, readonly string[]]>([
  ['Amina Li; Ben Jones', ['Amina Li', 'Ben Jones']],
  ['Amina Li\nBen Jones\r\nCarla Brown', ['Amina Li', 'Ben Jones', 'Carla Brown']],
  ['Amina Li, Ben Jones, Carla Brown', ['Amina Li', 'Ben Jones', 'Carla Brown']],
  ['Li, Amina; Jones, Ben', ['Amina Li', 'Ben Jones']],
  ["O'Brien, Amina", ["Amina O'Brien"]],
  ['Amina Li and Ben Jones', ['Amina Li', 'Ben Jones']],
  ['Amina Li & Ben Jones', ['Amina Li', 'Ben Jones']],
  ['Amina Li / Ben Jones', ['Amina Li', 'Ben Jones']],
  ['Amina Li/Ben Jones', ['Amina Li', 'Ben Jones']],
  ['Amina Li; AMINA LI; Dr Amina Li; n/a', ['Amina Li']],
  ['Alexander Anderson', ['Alexander Anderson']],
  ['none', []],
])('readNames(%j)', (text, names) => {
  expect(readNames(text).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Dr Amina O’Brien', "amina o'brien"],
  ['Prof. Sir Ben Jones', 'ben jones'],
  ['Ben Jones (Ward manager)', 'ben jones'],
  ['Matron', 'matron'],
  ['(vacant)', '(vacant)'],
])('personKey(%j) is %j', (name, key) => {
  expect(personKey(name)).toBe(key);
});

test.each([
  ['a@b.uk', true],
  ["una.d'souza@hospital.example", true],
  ['a@b', false],
  ['a b@c.uk', false],
  ['a@b@c.uk', false],
  ['a@b..uk', false],
  [`${'a'.repeat(250)}@b.uk`, false],
])('isEmail(%j) is %s', (text, right) => {
  expect(isEmail(text)).toBe(right);
});

describe('the index of people', () => {
  const person = (id: string, name: string, email: string | null): KnownPerson => ({
    id,
    name,
    email,
    leftOn: null,
  });
  const index = createPeopleIndex([
    person('1', 'Sunita Rao', 's.rao@hospital.example'),
    person('2', 'Sam Rao', null),
    person('3', 'Wen Brown', 'wen@hospital.example'),
    person('4', 'Wen Brown', 'wen2@hospital.example'),
  ]);
  const ids = (people: readonly KnownPerson[]) => people.map(({ id }) => id);

  test('an address decides', () => {
    expect(ids(index.find({ name: 'Somebody Else', email: 'S.Rao@hospital.example' }))).toEqual(['1']);
  });
  test('a name may fit several', () => {
    expect(ids(index.find({ name: 'Dr Wen Brown', email: null }))).toEqual(['3', '4']);
  });
  test('a namesake with another address is another person', () => {
    expect(ids(index.find({ name: 'Sunita Rao', email: 'other@hospital.example' }))).toEqual([]);
    expect(ids(index.find({ name: 'Sam Rao', email: 'sam@hospital.example' }))).toEqual(['2']);
  });
  test('an initial is only a guess', () => {
    expect(ids(index.guess('S. Rao'))).toEqual(['1', '2']);
    expect(ids(index.guess('Sunita Rao'))).toEqual([]);
    expect(index.find({ name: 'S. Rao', email: null })).toEqual([]);
  });
});

test.each([
  ['S. Rao', true],
  ['S Rao', true],
  ['Dr S. K. Rao', true],
  ['S.K. Rao', true],
  ['Jo Doe', false],
  ['Mo Li', false],
  ['Sunita Rao', false],
  ['Rao', false],
])('isInitialAndSurname(%j) is %s', (name, initial) => {
  expect(isInitialAndSurname(name)).toBe(initial);
});
