import { statusWord } from '@tributary/domain';
import { Chip } from '@tributary/ui';
import { useGoalTree } from './goal-tree';
import type { Narrowing } from './project-filter';
import { useUnitTree } from './unit-tree';
import { levelWords, outcomeWords, purposeWords } from './words';

export interface FilterChipsProps {
  readonly slug: string;
  readonly narrowing: Narrowing;
  readonly onChange: (next: Narrowing) => void;
}

const flagWords = {
  live: 'Live',
  homeless: 'Reach no True North goal',
  stopsAtLocalGoal: 'Stop at a local goal',
  leadLeft: 'The lead has left',
  unitMissing: 'No unit recorded',
} as const;

/** The filters in force, each in words and with a cross. */
export function FilterChips({ slug, narrowing, onChange }: FilterChipsProps) {
  const goals = useGoalTree(slug, narrowing.goalId === undefined);
  const units = useUnitTree(slug, narrowing.unitId === undefined);
  const chips: { readonly words: string; readonly drops: readonly (keyof Narrowing)[] }[] = [];
  const { status, purpose, level, outcome, goalId, unitId, search } = narrowing;
  if (search !== undefined) chips.push({ words: `“${search}”`, drops: ['search'] });
  for (const flag of ['live', 'homeless', 'stopsAtLocalGoal', 'leadLeft', 'unitMissing'] as const) {
    if (narrowing[flag] === true) chips.push({ words: flagWords[flag], drops: [flag] });
  }
  if (status !== undefined) {
    chips.push({ words: `Status: ${status.map((one) => statusWord(one)).join(', ')}`, drops: ['status'] });
  }
  if (outcome !== undefined) {
    chips.push({ words: `Ended: ${outcome.map((one) => outcomeWords[one]).join(', ')}`, drops: ['outcome'] });
  }
  if (goalId !== undefined) {
    const titles = goalId.map((id) => goals.find((goal) => goal.id === id)?.title ?? 'a goal').join(', ');
    chips.push({
      words: narrowing.atThisLevel === true ? `Straight to: ${titles}` : `Goal: ${titles}`,
      drops: ['goalId', 'atThisLevel'],
    });
  }
  if (unitId !== undefined) {
    chips.push({
      words: `In ${units.find((unit) => unit.id === unitId)?.name ?? 'one unit'}`,
      drops: ['unitId'],
    });
  }
  if (level !== undefined) {
    chips.push({ words: `Level: ${level.map((one) => levelWords[one]).join('; ')}`, drops: ['level'] });
  }
  if (purpose !== undefined) {
    chips.push({
      words: `Purpose: ${purpose.map((one) => purposeWords[one]).join(', ')}`,
      drops: ['purpose'],
    });
  }
  if (narrowing.leadId !== undefined) chips.push({ words: 'Led by one person', drops: ['leadId'] });
  if (narrowing.importId !== undefined) chips.push({ words: 'From one import', drops: ['importId'] });
  if (narrowing.ids !== undefined) chips.push({ words: 'A chosen few', drops: ['ids'] });
  if (chips.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label="Filters in force">
      {chips.map(({ words, drops }) => (
        <Chip
          key={words}
          removeLabel={`Drop ${words}`}
          onRemove={() => {
            onChange(
              Object.fromEntries(
                Object.entries(narrowing).filter(([key]) => !drops.some((dropped) => dropped === key)),
              ),
            );
          }}
        >
          {words}
        </Chip>
      ))}
    </div>
  );
}
