import { Button, Checkbox, Popover } from '@mantine/core';
import { statusWord } from '@tributary/domain';
import { IconChevronDown } from '@tabler/icons-react';
import type { ProjectStatus } from '../gql/graphql';
import { OptionPicker } from '../projects/option-picker';
import type { PageNarrowing } from '../projects/project-filter';
import { unitOptions, useUnitTree } from '../projects/unit-tree';
import { keysOf, levelWords, purposeWords } from '../projects/words';

export interface PageFiltersProps {
  readonly slug: string;
  readonly page: PageNarrowing;
  readonly onChange: (next: PageNarrowing) => void;
}

/** What the page is narrowed to: one unit with all beneath it, and some levels, purposes and statuses. */
export function PageFilters({ slug, page, onChange }: PageFiltersProps) {
  const units = useUnitTree(slug);
  const { unitId, level, purpose, status } = page;
  const narrowed = Object.keys(page).length > 0;
  return (
    <div className="page-filters" role="group" aria-label="Narrow the page">
      <div className="page-filter-unit">
        <OptionPicker
          label="Unit"
          placeholder="All of it"
          options={unitOptions(units)}
          value={unitId ?? null}
          chosenLabel="One unit"
          onChange={(chosen) => {
            const { unitId: _former, ...rest } = page;
            onChange(chosen === null ? rest : { ...rest, unitId: chosen });
          }}
        />
      </div>
      <Several
        label="Level"
        words={levelWords}
        chosen={level ?? []}
        onChange={(chosen) => {
          const { level: _former, ...rest } = page;
          onChange(chosen.length === 0 ? rest : { ...rest, level: chosen });
        }}
      />
      <Several
        label="Purpose"
        words={purposeWords}
        chosen={purpose ?? []}
        onChange={(chosen) => {
          const { purpose: _former, ...rest } = page;
          onChange(chosen.length === 0 ? rest : { ...rest, purpose: chosen });
        }}
      />
      <Several
        label="Status"
        words={statusNames}
        chosen={status ?? []}
        onChange={(chosen) => {
          const { status: _former, ...rest } = page;
          onChange(chosen.length === 0 ? rest : { ...rest, status: chosen });
        }}
      />
      {narrowed ? (
        <button
          type="button"
          className="ui-link"
          onClick={() => {
            onChange({});
          }}
        >
          Show everything
        </button>
      ) : null}
    </div>
  );
}

const statusNames: Readonly<Record<ProjectStatus, string>> = {
  IDEA: statusWord('IDEA'),
  PLANNING: statusWord('PLANNING'),
  TESTING: statusWord('TESTING'),
  IMPLEMENTING: statusWord('IMPLEMENTING'),
  SUSTAINING: statusWord('SUSTAINING'),
  PAUSED: statusWord('PAUSED'),
  CLOSED: statusWord('CLOSED'),
};

interface SeveralProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** Some of a few, behind a button that names what is chosen. */
function Several<Value extends string>({ label, words, chosen, onChange }: SeveralProps<Value>) {
  const said = chosen.map((one) => words[one]).join(', ');
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          className="several"
          data-chosen={chosen.length > 0 || undefined}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden="true" />}
        >
          <span className="several-label">{label}</span> {said === '' ? 'all' : said}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className="several-list">
          <legend className="ui-hidden">{label}</legend>
          {keysOf(words).map((one) => (
            <Checkbox
              key={one}
              label={words[one]}
              checked={chosen.includes(one)}
              onChange={(event) => {
                onChange(
                  event.currentTarget.checked ? [...chosen, one] : chosen.filter((other) => other !== one),
                );
              }}
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
