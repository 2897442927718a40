import { Facts } from './platform/facts/facts.js';
import { openApi, type Api } from './testing/harness.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

it('lists who publishes a fact and who follows it', () => {
  expect(api.app.get(Facts).list()).toMatchInlineSnapshot(`
   [
     {
       "fact": "GoalRetired",
       "publisher": "strategy",
       "subscribers": [
         "alignment",
       ],
     },
     {
       "fact": "ProjectClosed",
       "publisher": "projects",
       "subscribers": [],
     },
     {
       "fact": "PersonLeft",
       "publisher": "people",
       "subscribers": [],
     },
     {
       "fact": "CycleCompleted",
       "publisher": "pdsa-cycles",
       "subscribers": [],
     },
     {
       "fact": "CycleAdopted",
       "publisher": "pdsa-cycles",
       "subscribers": [],
     },
   ]
  `);
});

it('carries news to the right only', () => {
  const facts = new Facts();
  const nothing = (): Promise<void> => Promise.resolve();
  expect(() => facts.subscribe('ProjectClosed', 'strategy', nothing)).toThrow(
    'strategy stands left of projects: it cannot follow ProjectClosed',
  );
  expect(() => facts.subscribe('ProjectClosed', 'projects', nothing)).toThrow('cannot follow');
  facts.subscribe('ProjectClosed', 'exports', nothing);
  facts.subscribe('ProjectClosed', 'alignment', nothing);
  expect(facts.list().find(({ fact }) => fact === 'ProjectClosed')?.subscribers).toEqual([
    'alignment',
    'exports',
  ]);
});
