import { Button, Radio, Select } from '@mantine/core';
import { StickyActions } from '@tributary/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DateStyle, ImportKind } from '../gql/graphql';
import { useAct } from '../organisation/act';
import { FormProblems } from '../organisation/form-problems';
import { isStale } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { answered, arrangeInput, isNothing, nothingSaid, questionKey } from './arrangement';
import type { Said } from './arrangement';
import type { ImportFile, ImportQuestion, ShownImport } from './import-parts';
import { ArrangeImport, ImportPage, ImportProblems } from './import-query';
import { counted, dateStyleWords, kindWords, projectStates, stateRead } from './import-words';
import { FileLine } from './upload-step';
import './imports.css';

const kinds: readonly ImportKind[] = [
  'PROJECTS',
  'PEOPLE',
  'GOALS',
  'PDSA_CYCLES',
  'MEASURES',
  'MEASUREMENTS',
];
const orders: readonly DateStyle[] = ['DMY', 'MDY'];
/** What a select of fields calls a column that is not read. */
const leftOut = 'left-out';

export interface ColumnsStepProps {
  readonly found: ShownImport;
  readonly back: ReactNode;
  /** All is said: on to the rows. */
  readonly onNext: () => void;
}

/** How each file is read: what it holds, which column is what, in which order dates stand. */
export function ColumnsStep({ found, back, onNext }: ColumnsStepProps) {
  const { act, busy, fault } = useAct(ArrangeImport, [ImportPage, ImportProblems]);
  const [said, setSaid] = useState<Said>(nothingSaid);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const send = async (next: Said): Promise<boolean> => {
    const payload = (await act({ input: arrangeInput(found, next) }))?.arrangeImport;
    if (payload === undefined) return false;
    setRefusals(
      isStale(payload.problems)
        ? [
            {
              code: 'STALE',
              message:
                'Somebody changed this import meanwhile. What you chose still stands here: check the rows again.',
              path: [],
            },
          ]
        : payload.problems,
    );
    if (payload.problems.length > 0) return false;
    setSaid(nothingSaid);
    return true;
  };

  const check = async () => {
    if (!isNothing(said) && !(await send(said))) return;
    onNext();
  };

  const general = found.questions.filter(
    (question) => question.fileId === null || !found.files.some(({ id }) => id === question.fileId),
  );
  const answer = (question: ImportQuestion, value: string) => {
    setSaid(answered(said, question, value));
  };

  return (
    <>
      <div className="page-body import-body">
        <FormProblems refusals={refusals} fields={[]} fault={fault} />
        {general.map((question) => (
          <Question key={questionKey(question)} question={question} said={said} onAnswer={answer} />
        ))}
        {found.files.map((file) => (
          <FileSection
            key={file.id}
            file={file}
            said={said}
            onSaid={setSaid}
            onKind={(kind) => {
              // Another kind has other fields: only the api can say which column is what.
              void send({ ...said, kinds: { ...said.kinds, [file.id]: kind } });
            }}
            busy={busy}
          >
            {found.questions
              .filter(({ fileId }) => fileId === file.id)
              .map((question) => (
                <Question key={questionKey(question)} question={question} said={said} onAnswer={answer} />
              ))}
          </FileSection>
        ))}
        {found.statusWords.length === 0 ? null : <StatusWords found={found} said={said} onSaid={setSaid} />}
      </div>
      <StickyActions note="Nothing is saved until you press Import.">
        {back}
        <Button loading={busy} onClick={() => void check()}>
          Check the rows
        </Button>
      </StickyActions>
    </>
  );
}

interface QuestionProps {
  readonly question: ImportQuestion;
  readonly said: Said;
  readonly onAnswer: (question: ImportQuestion, value: string) => void;
}

function Question({ question, said, onAnswer }: QuestionProps) {
  if (question.options.length === 0) {
    return <p className="import-question import-said">{question.message}</p>;
  }
  return (
    <div className="import-question">
      <Radio.Group
        label={question.message}
        value={said.answers[questionKey(question)] ?? null}
        onChange={(value: string) => {
          onAnswer(question, value);
        }}
      >
        <div className="import-options">
          {question.options.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </div>
      </Radio.Group>
    </div>
  );
}

interface FileSectionProps {
  readonly file: ImportFile;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
  readonly onKind: (kind: ImportKind) => void;
  readonly busy: boolean;
  readonly children: ReactNode;
}

function FileSection({ file, said, onSaid, onKind, busy, children }: FileSectionProps) {
  const kind = said.kinds[file.id] ?? file.kind;
  const style = said.dates[file.id] ?? file.dateStyle;
  return (
    <section className="import-file" aria-label={file.name}>
      <header className="import-file-head">
        <div>
          <h2 className="t-heading">{file.name}</h2>
          <FileLine file={file} />
          {file.problem === null ? (
            <p className="form-note">
              {file.encoding}, cells parted by {separatorWords(file.separator)}
            </p>
          ) : null}
        </div>
        {file.problem === null ? (
          <div className="import-file-choices">
            <Select
              label="It holds"
              data={kinds.map((value) => ({ value, label: kindWords[value] }))}
              value={kind}
              allowDeselect={false}
              disabled={busy}
              onChange={(next) => {
                const chosen = kinds.find((one) => one === next);
                if (chosen !== undefined && chosen !== kind) onKind(chosen);
              }}
            />
            {file.taken && style !== null && style !== 'ISO_ONLY' ? (
              <Select
                label="Dates are read as"
                data={[
                  ...orders.map((value) => ({ value, label: dateStyleWords[value] })),
                  ...(orders.includes(style)
                    ? []
                    : [{ value: style, label: dateStyleWords[style], disabled: true }]),
                ]}
                value={style}
                allowDeselect={false}
                onChange={(next) => {
                  const chosen = orders.find((one) => one === next);
                  if (chosen !== undefined) onSaid({ ...said, dates: { ...said.dates, [file.id]: chosen } });
                }}
              />
            ) : null}
          </div>
        ) : null}
      </header>
      {file.taken && file.dateEvidence !== null ? (
        <p className="import-evidence">{file.dateEvidence}</p>
      ) : null}
      {children}
      {file.taken && file.problem === null ? <ColumnTable file={file} said={said} onSaid={onSaid} /> : null}
    </section>
  );
}

/** A sign, or the api's own word for one. */
function separatorWords(separator: string): string {
  const words: Readonly<Record<string, string>> = {
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    comma: 'commas',
    semicolon: 'semicolons',
    tab: 'tabs',
    '|': 'upright strokes',
  };
  return words[separator] ?? separator;
}

interface ColumnTableProps {
  readonly file: ImportFile;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
}

function ColumnTable({ file, said, onSaid }: ColumnTableProps) {
  const chosen = (index: number, field: string | null) => {
    const own = said.columns[file.id];
    return own !== undefined && index in own ? (own[index] ?? null) : field;
  };
  const taken = new Set(file.columns.map((column) => chosen(column.index, column.field)));
  const missing = file.fields.filter(({ name, required }) => required && !taken.has(name));
  const options = [
    { value: leftOut, label: 'Kept beside, not matched' },
    ...file.fields.map(({ name, label }) => ({ value: name, label })),
  ];
  return (
    <>
      {missing.map(({ name, label }) => (
        <p key={name} className="import-said">
          No column is matched to “{label}” yet, and no row can go in without it.
        </p>
      ))}
      <table className="import-columns">
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">Its first rows</th>
            <th scope="col">Is read as</th>
          </tr>
        </thead>
        <tbody>
          {file.columns.map((column) => {
            const field = chosen(column.index, column.field);
            const touched = said.columns[file.id]?.[column.index] !== undefined;
            return (
              <tr key={column.index}>
                <th scope="row">
                  {column.heading === '' ? `Column ${String(column.index + 1)}` : column.heading}
                </th>
                <td className="import-sample">{sampleOf(file, column.index)}</td>
                <td>
                  <Select
                    aria-label={`What “${column.heading}” is read as`}
                    data={options}
                    value={field ?? leftOut}
                    allowDeselect={false}
                    searchable
                    description={
                      !column.sure && !touched && field !== null ? 'A guess. Have a look.' : undefined
                    }
                    inputWrapperOrder={['label', 'input', 'description', 'error']}
                    onChange={(next) => {
                      if (next === null) return;
                      onSaid({
                        ...said,
                        columns: {
                          ...said.columns,
                          [file.id]: {
                            ...said.columns[file.id],
                            [column.index]: next === leftOut ? null : next,
                          },
                        },
                      });
                    }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function sampleOf(file: ImportFile, index: number): string {
  const cells = file.sample.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
  const some = [...new Set(cells)]
    .slice(0, 3)
    .map((cell) => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell));
  return some.length === 0 ? 'Empty' : some.join(' · ');
}

interface StatusWordsProps {
  readonly found: ShownImport;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
}

function StatusWords({ found, said, onSaid }: StatusWordsProps) {
  return (
    <section className="import-file" aria-label="Words for status">
      <header className="import-file-head">
        <div>
          <h2 className="t-heading">Words for status</h2>
          <p className="form-note">The register’s own word is kept beside each project.</p>
        </div>
      </header>
      <table className="import-columns">
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">Rows</th>
            <th scope="col">Is read as</th>
          </tr>
        </thead>
        <tbody>
          {found.statusWords.map(({ word, readAs, rows }) => {
            const state = said.words[word] ?? stateRead(readAs);
            return (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td className="import-sample">{counted(rows, 'row')}</td>
                <td>
                  <Select
                    aria-label={`What “${word}” is read as`}
                    data={projectStates.map(({ word: value, label }) => ({ value, label }))}
                    value={state}
                    placeholder="Choose a status"
                    allowDeselect={false}
                    onChange={(next) => {
                      if (next !== null) onSaid({ ...said, words: { ...said.words, [word]: next } });
                    }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
