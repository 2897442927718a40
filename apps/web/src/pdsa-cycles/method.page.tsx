import { useQuery } from '@apollo/client/react';
import { Anchor, EmptyState, Finding, Segmented, ShareBar, SkeletonLines } from '@tributary/ui';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { MethodQuery } from '../gql/graphql';
import { UnitChoice } from '../organisation/unit-choice';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { counted } from '../projects/words';
import { lightSentences, lightWords } from './method-words';
import '../organisation/forms.css';
import './method.css';

const Method = graphql(`
  query Method($slug: String!, $unitId: ID) {
    organisation(slug: $slug) {
      id
      name
      units {
        id
        name
        lineage
      }
      fidelity(unitId: $unitId) {
        projects
        lights {
          light
          lit
          unlit
          notYet
        }
      }
    }
  }
`);

type Distribution = NonNullable<MethodQuery['organisation']>['fidelity'];
type Count = Distribution['lights'][number];

const views = ['bars', 'table'] as const;

/** How well tests are kept, as numbers and never as names: fidelity is low where coaching is thin, not where people are. */
export function Component() {
  const { organisation: slug = '' } = useParams();
  usePage({ title: 'How well tests are kept', back: `/${slug}/portfolio` });
  const [search, setSearch] = useSearchParams();
  const unitId = search.get('unit');
  const view = views.find((one) => one === search.get('view')) ?? 'bars';
  const { data, previousData, error, refetch } = useQuery(Method, { variables: { slug, unitId } });
  const organisation = (data ?? previousData)?.organisation;
  if (organisation === null) return <NotFound />;
  if (organisation === undefined) {
    return error ? (
      <Fault error={error} onRetry={() => void refetch()} />
    ) : (
      <div className="method">
        <SkeletonLines label="Counting" rows={2} rowHeight={40} />
        <SkeletonLines label="Counting the tests" rows={5} rowHeight={72} />
      </div>
    );
  }
  const { fidelity, units } = organisation;
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  const unit = units.find(({ id }) => id === unitId);
  return (
    <div className="method">
      <Finding
        eyebrow={
          <>
            <Anchor className="ui-link" href={`/${slug}/portfolio`}>
              Portfolio
            </Anchor>{' '}
            · How well tests are kept · {unit?.name ?? organisation.name}
          </>
        }
        lede="Five things make a test teach something. Nobody is named here: where a light is out, a coach’s hour helps more than a list."
      >
        {methodFinding(fidelity)}
      </Finding>
      <div className="page-line">
        <UnitChoice
          label="Unit"
          placeholder="The whole organisation"
          units={units}
          value={unit?.id ?? null}
          onChange={(chosen) => {
            set('unit', chosen);
          }}
        />
        <div className="page-line-end">
          <Segmented
            label="View"
            value={view}
            onChange={(chosen) => {
              set('view', chosen === 'bars' ? null : chosen);
            }}
            options={[
              { value: 'bars', label: 'Bars' },
              { value: 'table', label: 'Table' },
            ]}
          />
        </div>
      </div>
      {error ? <Fault error={error} onRetry={() => void refetch()} /> : null}
      {fidelity.projects === 0 ? (
        <EmptyState
          sentence="No project here has tested anything yet."
          action={
            <Anchor className="ui-link" href={`/${slug}/portfolio`}>
              See the projects
            </Anchor>
          }
        />
      ) : view === 'bars' ? (
        <Bars lights={fidelity.lights} />
      ) : (
        <Table lights={fidelity.lights} projects={fidelity.projects} />
      )}
    </div>
  );
}

function Bars({ lights }: { readonly lights: readonly Count[] }) {
  return (
    <ul className="method-bars" aria-label="Projects by feature">
      {lights.map(({ light, lit, unlit, notYet }) => (
        <li key={light}>
          <div>
            <h2>{lightWords[light]}</h2>
            <p className="t-small">{lightSentences[light]}</p>
          </div>
          <ShareBar
            label={lightWords[light]}
            parts={[
              { label: 'keep it', value: lit, tone: 'ink' },
              { label: 'not yet', value: unlit, tone: 'common' },
              { label: 'too early to say', value: notYet, tone: 'claimed' },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

function Table({ lights, projects }: { readonly lights: readonly Count[]; readonly projects: number }) {
  return (
    <div className="method-scroll">
      <table className="method-table">
        <caption>Projects with at least one test: {projects.toLocaleString('en-GB')}</caption>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">Keep it</th>
            <th scope="col">Not yet</th>
            <th scope="col">Too early to say</th>
          </tr>
        </thead>
        <tbody>
          {lights.map(({ light, lit, unlit, notYet }) => (
            <tr key={light}>
              <th scope="row">{lightWords[light]}</th>
              {[lit, unlit, notYet].map((count, index) => (
                <td key={index}>{count.toLocaleString('en-GB')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The brightest and the dimmest of the five, of those that may be judged. */
function methodFinding({ projects, lights }: Distribution): string {
  if (projects === 0) return 'There is no test to judge yet.';
  const judged = lights
    .map((one) => ({ ...one, of: one.lit + one.unlit }))
    .filter(({ of }) => of > 0)
    .sort((one, other) => other.lit / other.of - one.lit / one.of);
  const [most, least] = [judged[0], judged[judged.length - 1]];
  if (most === undefined || least === undefined)
    return `${counted(projects, 'project')} ${projects === 1 ? 'has' : 'have'} begun to test. It is too early to judge.`;
  const best = `${ofProjects(most.lit, most.of)} ${does[most.light]}`;
  return most === least ? `${best}.` : `${best}. ${ofAll(least.lit, least.of)} ${does[least.light]}.`;
}

const ofAll = (lit: number, of: number): string =>
  lit === of
    ? `All ${of.toLocaleString('en-GB')}`
    : `${lit === 0 ? 'None' : lit.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`;
const ofProjects = (lit: number, of: number): string =>
  `${ofAll(lit, of)} ${of === 1 ? 'project' : 'projects'}`;

/** What a project does whose light is lit. */
const does: Readonly<Record<Count['light'], string>> = {
  DOCUMENTATION: 'write every stage down',
  ITERATIVE: 'build one test on another',
  PREDICTION: 'predict before they test',
  SMALL_SCALE: 'begin small and grow',
  DATA_OVER_TIME: 'follow data over time',
};
