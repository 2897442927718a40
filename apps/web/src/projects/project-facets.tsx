import { Facet } from '@tributary/ui';
import { useState } from 'react';
import { graphql } from '../gql';
import type { ProjectFacets_FacetsFragment } from '../gql/graphql';
import type { Narrowing } from './project-filter';
import { useUnitTree } from './unit-tree';
import { inTreeOrder } from './option-picker';
import { keysOf, levelWords, purposeWords, statusActs } from './words';

// Unmasked: counts have no id, so the cache cannot hand them out by name.
export const ProjectFacets_facets = graphql(`
  fragment ProjectFacets_facets on ProjectFacets {
    total
    status {
      value
      label
      count
    }
    purpose {
      value
      label
      count
    }
    level {
      value
      label
      count
    }
    trueNorth {
      value
      label
      count
    }
    unit {
      value
      label
      count
    }
    needsALook {
      value
      label
      count
    }
  }
`);

export interface ProjectFacetsProps {
  readonly slug: string;
  readonly facets: Omit<ProjectFacets_FacetsFragment, ' $fragmentName'>;
  readonly narrowing: Narrowing;
  readonly onChange: (next: Narrowing) => void;
}

/** Units shown before somebody asks for all of them. */
const unitsShown = 7;
const looks = ['leadLeft', 'unitMissing', 'stopsAtLocalGoal', 'homeless'] as const;

/** The ways to narrow the portfolio, each with what it would leave. */
export function ProjectFacets({ slug, facets, narrowing, onChange }: ProjectFacetsProps) {
  const listed = <Value extends string>(values: readonly Value[]) =>
    values.length === 0 ? undefined : [...values];
  const trueNorth = [...(narrowing.goalId ?? []), ...(narrowing.homeless === true ? ['none'] : [])];
  return (
    <>
      <Facet
        title="Status"
        options={known(facets.status, keysOf(statusActs))}
        selected={narrowing.status ?? []}
        onChange={(values) => {
          const { live: _live, status: _status, ...rest } = narrowing;
          const status = listed(values);
          onChange(status === undefined ? rest : { ...rest, status });
        }}
      />
      <Facet
        title="True North goal"
        options={facets.trueNorth}
        selected={trueNorth}
        onChange={(values) => {
          const { goalId: _goals, homeless: _homeless, atThisLevel: _level, ...rest } = narrowing;
          // No goal and a goal at once would leave nothing: the later choice holds.
          const none = values.includes('none') && narrowing.homeless !== true;
          const goals = values.filter((value) => value !== 'none');
          onChange(
            none ? { ...rest, homeless: true } : goals.length === 0 ? rest : { ...rest, goalId: goals },
          );
        }}
      />
      <Facet
        title="Purpose"
        options={known(facets.purpose, keysOf(purposeWords))}
        selected={narrowing.purpose ?? []}
        onChange={(values) => {
          const { purpose: _former, ...rest } = narrowing;
          const purpose = listed(values);
          onChange(purpose === undefined ? rest : { ...rest, purpose });
        }}
      />
      <UnitFacet
        slug={slug}
        options={facets.unit}
        selected={narrowing.unitId}
        onChange={(unitId) => {
          const { unitId: _former, ...rest } = narrowing;
          onChange(unitId === undefined ? rest : { ...rest, unitId });
        }}
      />
      <Facet
        title="Level"
        options={known(facets.level, keysOf(levelWords))}
        selected={narrowing.level ?? []}
        onChange={(values) => {
          const { level: _former, ...rest } = narrowing;
          const level = listed(values);
          onChange(level === undefined ? rest : { ...rest, level });
        }}
      />
      <Facet
        title="Needs a look"
        options={known(
          facets.needsALook,
          looks.filter((look) => look !== 'homeless'),
        )}
        selected={looks.filter((look) => narrowing[look] === true)}
        onChange={(values) => {
          let next = { ...narrowing };
          for (const look of looks) {
            if (look === 'homeless') continue;
            const { [look]: _former, ...rest } = next;
            next = values.includes(look) ? { ...rest, [look]: true } : rest;
          }
          onChange(next);
        }}
      />
    </>
  );
}

interface Count {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The counts whose values the address bar knows, whether the api writes them `leadLeft` or `LEAD_LEFT`. */
function known<Value extends string>(counts: readonly Count[], values: readonly Value[]) {
  const plain = (word: string) => word.replaceAll('_', '').toLowerCase();
  return counts.flatMap(({ value: word, label, count }) => {
    const value = values.find((one) => plain(one) === plain(word));
    return value === undefined ? [] : [{ value, label, count }];
  });
}

interface UnitFacetProps {
  readonly slug: string;
  readonly options: readonly Count[];
  readonly selected: string | undefined;
  readonly onChange: (unitId: string | undefined) => void;
}

/** Units as the tree they are; one at a time, since a unit takes all beneath it. */
function UnitFacet({ slug, options, selected, onChange }: UnitFacetProps) {
  const [all, setAll] = useState(false);
  const units = useUnitTree(slug);
  const counts = new Map(options.map((option) => [option.value, option]));
  const tree = inTreeOrder(units).flatMap(({ row, depth }) => {
    const option = counts.get(row.id);
    return option === undefined ? [] : [{ ...option, depth: Math.min(depth, 4) }];
  });
  const ordered = tree.length === options.length ? tree : options;
  const shown = all ? ordered : ordered.filter((option, at) => at < unitsShown || option.value === selected);
  return (
    <>
      <Facet
        title="Where"
        options={shown}
        selected={selected === undefined ? [] : [selected]}
        onChange={(values) => {
          onChange(values.find((value) => value !== selected));
        }}
      />
      {ordered.length > shown.length || all ? (
        <button
          type="button"
          className="ui-link facet-more"
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? 'Show fewer units' : `Show all ${String(ordered.length)} units`}
        </button>
      ) : null}
    </>
  );
}
