import { homePath, isPlace, nextPath, signInPath } from './session';
import type { Viewer } from './session';

test.each([
  ['/larkmere/portfolio?live=1', '/larkmere/portfolio?live=1'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in?next=/sign-in', '/'],
  ['', '/'],
])('next=%s leads to %s', (next, path) => {
  expect(nextPath(new URLSearchParams({ next }))).toBe(path);
});

test('the sign-in page keeps the way back, and no way back to nowhere', () => {
  const path = signInPath({ pathname: '/larkmere/projects/Q-1', search: '?tab=team&x=1' });
  expect(nextPath(new URLSearchParams(path.split('?')[1]))).toBe('/larkmere/projects/Q-1?tab=team&x=1');
  expect(signInPath({ pathname: '/', search: '' })).toBe('/sign-in');
});

test('home is where the person says, else the first place that is theirs', () => {
  const viewer: Viewer = {
    person: { name: 'Grace Okoro', initials: 'GO' },
    organisation: { slug: 'larkmere', name: 'Larkmere Hospitals' },
    organisations: [],
    places: ['new-project', 'true-north', 'portfolio'],
  };
  expect(homePath(viewer)).toBe('/larkmere/portfolio');
  expect(homePath({ ...viewer, home: 'true-north' })).toBe('/larkmere/true-north');
});

test('only the names of places are places', () => {
  expect(['portfolio', 'admin', 'toString'].filter(isPlace)).toEqual(['portfolio']);
});
