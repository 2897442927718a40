import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Anchor } from '@tributary/ui';
import type { ReactNode } from 'react';
import { graphql } from '../gql';
import type { ProjectStory_ProjectFragment } from '../gql/graphql';
import { CharterForm } from './charter-form';
import type { CharterTexts, FieldPlan } from './charter-form';
import { LineOfSight } from './line-of-sight';
import type { PickerOption } from './option-picker';
import { RegisterEntry } from './register-entry';
import { unitOptions, useUnitTree } from './unit-tree';
import { ambitionWords, counted, dayWords, keysOf, purposeWords, restartWords } from './words';

const ProjectStory_project = graphql(`
  fragment ProjectStory_project on Project {
    id
    version
    title
    summary
    problem
    aim
    aimFrom
    aimTo
    aimUnit
    aimBy
    aimFor
    rationale
    scope
    purpose
    ambition
    unit {
      id
      name
    }
    startedOn
    closedOn
    effortDays
    claimedScore
    gaps
    allowedActions
    ...LineOfSight_project
    ...RegisterEntry_project
  }
`);

/** The parts of the charter that can be written by themselves; the word in the address bar while one is. */
export const storyParts = ['aim', 'about', 'problem', 'rationale', 'scope', 'facts'] as const;
export type StoryPart = (typeof storyParts)[number];

export interface ProjectStoryProps {
  readonly slug: string;
  readonly project: FragmentType<ProjectStory_ProjectFragment>;
  /** The part being written, from the address bar. */
  readonly editing: StoryPart | null;
  readonly onDone: () => void;
  /** The address of this page with other words after the question mark. */
  readonly pathTo: (words: Readonly<Record<string, string>>) => string;
}

type Story = Omit<ProjectStory_ProjectFragment, ' $fragmentRefs' | ' $fragmentName'>;

/** The charter as a page to read, each part of it written in place; at its side where it leads and what is missing. */
export function ProjectStory({ slug, project: masked, editing, onDone, pathTo }: ProjectStoryProps) {
  const { data: project, complete } = useFragment({
    fragment: ProjectStory_project,
    fragmentName: 'ProjectStory_project',
    from: masked,
  });
  if (!complete) return null;
  const mayEdit = project.allowedActions.includes('project.edit');
  const part = (name: StoryPart, content: { title: string; text: string | null; ask: string }) =>
    editing === name && mayEdit ? (
      <Writing key={name} slug={slug} project={project} part={name} title={content.title} onDone={onDone} />
    ) : (
      <section key={name} className="charter-part" id={`part-${name}`}>
        <PartHead title={content.title} {...(mayEdit ? { href: pathTo({ edit: name }) } : {})} />
        {content.text === null ? (
          <p className="charter-missing">{content.ask}</p>
        ) : (
          <p className="charter-text">{content.text}</p>
        )}
      </section>
    );
  return (
    <div className="story">
      <div className="story-main">
        {editing === 'aim' && mayEdit ? (
          <Writing slug={slug} project={project} part="aim" title="The aim" onDone={onDone} />
        ) : null}
        {part('about', {
          title: 'What it is about',
          text: project.summary,
          ask: 'Not recorded yet. One sentence is enough.',
        })}
        {part('problem', {
          title: 'The problem',
          text: project.problem,
          ask: 'Not recorded yet. What happens now, to whom, how often?',
        })}
        {editing === 'aim' ? null : (
          <AimPart project={project} mayEdit={mayEdit} href={pathTo({ edit: 'aim' })} />
        )}
        {part('rationale', {
          title: 'Why we think it will work',
          text: project.rationale,
          ask: 'Not recorded yet. Which change, and why should it help?',
        })}
        {part('scope', {
          title: 'Scope',
          text: project.scope,
          ask: 'Not recorded yet. Who and what is in, who and what is not?',
        })}
      </div>
      <aside className="story-side">
        <LineOfSight slug={slug} project={project} href={pathTo({ tab: 'alignment' })} />
        <Gaps gaps={project.gaps} mayEdit={mayEdit} pathTo={pathTo} />
        {editing === 'facts' && mayEdit ? (
          <Writing slug={slug} project={project} part="facts" title="Facts" onDone={onDone} />
        ) : (
          <Facts project={project} {...(mayEdit ? { href: pathTo({ edit: 'facts' }) } : {})} />
        )}
        <RegisterEntry project={project} />
      </aside>
    </div>
  );
}

function PartHead({ title, href }: { readonly title: string; readonly href?: string }) {
  return (
    <div className="part-head">
      <h2>{title}</h2>
      {href === undefined ? null : (
        <Anchor className="ui-link part-edit" href={href}>
          Edit<span className="ui-hidden"> {title.toLowerCase()}</span>
        </Anchor>
      )}
    </div>
  );
}

/** The aim stands at the head of the page already; here only what it is made of, for whoever writes it. */
function AimPart({ project, mayEdit, href }: { project: Story; mayEdit: boolean; href: string }) {
  const parts: [string, string | null][] = [
    ['From', project.aimFrom],
    ['To', project.aimTo],
    ['Measured in', project.aimUnit],
    ['By', project.aimBy === null ? null : dayWords(project.aimBy)],
    ['For', project.aimFor],
  ];
  const known = parts.filter((part): part is [string, string] => part[1] !== null);
  return (
    <section className="charter-part" id="part-aim">
      <PartHead title="The aim, taken apart" {...(mayEdit ? { href } : {})} />
      {known.length === 0 ? (
        <p className="charter-missing">
          {project.aim === null
            ? 'Not recorded yet. What will change, for whom, from what to what, by when?'
            : 'Only the sentence is recorded. From what, to what and by when make it an aim one can reach.'}
        </p>
      ) : (
        <dl className="aim-table">
          {known.map(([word, value]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Facts({ project, href }: { readonly project: Story; readonly href?: string }) {
  const facts: [string, string | null][] = [
    ['Where', project.unit?.name ?? null],
    ['Purpose', project.purpose === null ? null : purposeWords[project.purpose]],
    ['Size of the change', project.ambition === null ? null : ambitionWords[project.ambition]],
    ['Started', project.startedOn === null ? null : dayWords(project.startedOn)],
    ['Closed', project.closedOn === null ? null : dayWords(project.closedOn)],
    ['Effort', project.effortDays === null ? null : counted(project.effortDays, 'WTE-day')],
    ['Progress score', project.claimedScore === null ? null : `${project.claimedScore.toFixed(1)} claimed`],
  ];
  return (
    <section className="side-part" id="part-facts">
      <PartHead title="Facts" {...(href === undefined ? {} : { href })} />
      <dl className="facts">
        {facts.map(([word, value]) =>
          value === null && (word === 'Closed' || word === 'Started') ? null : (
            <div key={word}>
              <dt>{word}</dt>
              <dd data-missing={value === null || undefined}>{value ?? 'not recorded'}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}

const gapWords: Readonly<
  Record<
    string,
    { readonly words: string; readonly act: string; readonly to: Readonly<Record<string, string>> }
  >
> = {
  AIM: { words: 'the aim', act: 'Write it', to: { edit: 'aim' } },
  SUMMARY: { words: 'what it is about', act: 'Write a sentence', to: { edit: 'about' } },
  LEAD: { words: 'who leads it', act: 'Name the lead', to: { tab: 'team', add: 'LEAD' } },
  SPONSOR: { words: 'a sponsor', act: 'Name the sponsor', to: { tab: 'team', add: 'SPONSOR' } },
  UNIT: { words: 'where it happens', act: 'Choose the unit', to: { edit: 'facts' } },
  EFFORT: { words: 'how much effort it takes', act: 'Estimate it', to: { edit: 'facts' } },
  RESTART: { words: 'when it starts again', act: restartWords(null), to: { ask: 'restart' } },
};

interface GapsProps {
  readonly gaps: readonly string[];
  readonly mayEdit: boolean;
  readonly pathTo: ProjectStoryProps['pathTo'];
}

function Gaps({ gaps, mayEdit, pathTo }: GapsProps) {
  const known = gaps.flatMap((gap) => {
    const words = gapWords[gap];
    return words === undefined ? [] : [{ gap, ...words }];
  });
  if (known.length === 0) return null;
  return (
    <section className="side-part">
      <h2>Not recorded yet</h2>
      <ul className="gaps">
        {known.map(({ gap, words, act, to }) => (
          <li key={gap}>
            <span>{words.charAt(0).toUpperCase() + words.slice(1)}</span>
            {mayEdit ? (
              <Anchor className="ui-link" href={pathTo(to)}>
                {act}
              </Anchor>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WritingProps {
  readonly slug: string;
  readonly project: Story;
  readonly part: StoryPart;
  readonly title: string;
  readonly onDone: () => void;
}

/** One part with its form open. The units are asked for only where one can be chosen. */
function Writing({ slug, project, part, title, onDone }: WritingProps) {
  const units = unitOptions(useUnitTree(slug, part !== 'facts'));
  const fields = plans[part].map((field) => (field.name === 'unitId' ? { ...field, options: units } : field));
  let foot: ReactNode = null;
  if (part === 'aim') {
    foot = <p className="t-small form-hint">An aim says what, for whom, from what to what and by when.</p>;
  }
  return (
    <section className="charter-part charter-writing" aria-label={title}>
      <h2>{title}</h2>
      {foot}
      <CharterForm
        name={part}
        project={project}
        fields={fields}
        saved={textsOf(project)}
        submit={part === 'aim' ? 'Save the aim' : 'Save'}
        onDone={onDone}
      />
    </section>
  );
}

const choice = <Key extends string>(words: Readonly<Record<Key, string>>): PickerOption[] =>
  keysOf(words).map((key) => ({ id: key, label: words[key] }));

const plans: Readonly<Record<StoryPart, readonly FieldPlan[]>> = {
  aim: [
    { name: 'aim', label: 'The aim in one sentence', kind: 'text' },
    { name: 'aimFrom', label: 'From', hint: 'Where it stands now: 7.5', kind: 'line', half: true },
    { name: 'aimTo', label: 'To', hint: 'Where it should be: 3.7', kind: 'line', half: true },
    { name: 'aimUnit', label: 'Measured in', hint: 'per 1,000 bed days', kind: 'line', half: true },
    { name: 'aimBy', label: 'By', hint: 'The day by which', kind: 'day', half: true },
    { name: 'aimFor', label: 'For whom', hint: 'everyone aged 65 and over', kind: 'line' },
  ],
  about: [
    { name: 'title', label: 'Title', kind: 'line' },
    { name: 'summary', label: 'What it is about, in one sentence', kind: 'text' },
  ],
  problem: [
    {
      name: 'problem',
      label: 'What happens now, to whom, how often?',
      hint: 'No patient details.',
      kind: 'text',
    },
  ],
  rationale: [{ name: 'rationale', label: 'Which change, and why should it help?', kind: 'text' }],
  scope: [{ name: 'scope', label: 'Who and what is in, who and what is not?', kind: 'text' }],
  facts: [
    { name: 'unitId', label: 'Where it happens', kind: 'pick' },
    { name: 'purpose', label: 'Purpose', kind: 'choice', options: choice(purposeWords) },
    { name: 'ambition', label: 'Size of the change', kind: 'choice', options: choice(ambitionWords) },
    {
      name: 'effortDays',
      label: 'Effort',
      hint: 'WTE-days, an estimate is fine',
      kind: 'number',
      half: true,
    },
    { name: 'claimedScore', label: 'Progress score', hint: 'From 0.5 to 5', kind: 'number', half: true },
  ],
};

function textsOf(project: Story): CharterTexts {
  return {
    title: project.title,
    summary: project.summary ?? '',
    problem: project.problem ?? '',
    aim: project.aim ?? '',
    aimFrom: project.aimFrom ?? '',
    aimTo: project.aimTo ?? '',
    aimUnit: project.aimUnit ?? '',
    aimBy: project.aimBy ?? '',
    aimFor: project.aimFor ?? '',
    rationale: project.rationale ?? '',
    scope: project.scope ?? '',
    unitId: project.unit?.id ?? '',
    purpose: project.purpose ?? '',
    ambition: project.ambition ?? '',
    effortDays: project.effortDays === null ? '' : String(project.effortDays),
    claimedScore: project.claimedScore === null ? '' : String(project.claimedScore),
  };
}
