import { Button, Progress } from '@mantine/core';
import { IconFile, IconTrash, IconUpload } from '@tabler/icons-react';
import { StickyActions } from '@tributary/ui';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useAct } from '../organisation/act';
import { FormProblems } from '../organisation/form-problems';
import type { Refusal } from '../organisation/refusals';
import type { Arrange, ImportFile, ShownImport } from './import-parts';
import { ArrangeImport, ImportPage } from './import-query';
import { counted, kindWords } from './import-words';
import { sendFile } from './send-file';
import './imports.css';

interface Sending {
  readonly id: number;
  readonly name: string;
  readonly share: number;
  readonly refusals: readonly Refusal[];
}

export interface UploadStepProps {
  readonly found: ShownImport;
  /** Asks for the import anew once a file has arrived. */
  readonly onArrived: () => Promise<unknown>;
  readonly onNext: () => void;
  readonly discard: ReactNode;
}

/** Files come in, several at once, by the picker or dropped; each says what it was taken for. */
export function UploadStep({ found, onArrived, onNext, discard }: UploadStepProps) {
  const picker = useRef<HTMLInputElement>(null);
  const next = useRef(0);
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [over, setOver] = useState(false);
  const removing = useAct(ArrangeImport, [ImportPage]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const change = (id: number, part: Partial<Sending>) => {
    setSending((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  };

  const send = async (files: readonly File[]) => {
    const list = files.map((file) => {
      next.current += 1;
      return { id: next.current, file };
    });
    setSending((all) => [
      ...all.filter((one) => one.refusals.length === 0),
      ...list.map(({ id, file }) => ({ id, name: file.name, share: 0, refusals: [] })),
    ]);
    // One after the other: each changes the import, and a ward's line is narrow.
    for (const { id, file } of list) {
      const problems = await sendFile(found.id, file, (share) => {
        change(id, { share });
      });
      if (problems.length === 0) setSending((all) => all.filter((one) => one.id !== id));
      else change(id, { refusals: problems, share: 0 });
    }
    await onArrived();
  };

  const remove = async (file: ImportFile) => {
    const input: Arrange = { id: found.id, version: found.version, files: [{ id: file.id, remove: true }] };
    const payload = (await removing.act({ input }))?.arrangeImport;
    if (payload !== undefined) setRefusals(payload.problems);
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send([...event.dataTransfer.files]);
  };

  const busy = sending.some((one) => one.refusals.length === 0);
  return (
    <>
      <div className="page-body import-body import-upload">
        <FormProblems refusals={refusals} fields={[]} fault={removing.fault} />
        <section
          className="import-drop"
          data-over={over || undefined}
          aria-label="Files"
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => {
            setOver(false);
          }}
          onDrop={drop}
        >
          <IconUpload size={24} stroke={1.75} aria-hidden="true" />
          <div>
            <p className="t-strong">Drop the files here, or choose them.</p>
            <p className="form-note">
              CSV with commas, semicolons or tabs, several at once. A spreadsheet has to be saved as CSV
              first.
            </p>
          </div>
          <Button
            variant={found.files.length === 0 ? 'filled' : 'default'}
            onClick={() => {
              picker.current?.click();
            }}
          >
            Choose files
          </Button>
          <input
            ref={picker}
            className="ui-hidden"
            type="file"
            multiple
            tabIndex={-1}
            accept=".csv,.tsv,.tab,.txt,text/csv,text/plain,text/tab-separated-values"
            aria-label="Files of the register"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              void send(files);
            }}
          />
        </section>
        {found.files.length + sending.length === 0 ? null : (
          <ul className="import-files" aria-label="Files of this import">
            {found.files.map((file) => (
              <li key={file.id}>
                <IconFile size={20} stroke={1.75} aria-hidden="true" />
                <div className="import-file-words">
                  <p className="t-strong">{file.name}</p>
                  <FileLine file={file} />
                </div>
                <button
                  type="button"
                  className="row-menu"
                  aria-label={`Leave ${file.name} out`}
                  disabled={removing.busy}
                  onClick={() => void remove(file)}
                >
                  <IconTrash size={18} stroke={1.75} aria-hidden="true" />
                </button>
              </li>
            ))}
            {sending.map((one) => (
              <li key={`sending-${String(one.id)}`}>
                <IconUpload size={20} stroke={1.75} aria-hidden="true" />
                <div className="import-file-words">
                  <p className="t-strong">{one.name}</p>
                  {one.refusals.length === 0 ? (
                    <Progress value={one.share * 100} size={5} aria-label={`Sending ${one.name}`} />
                  ) : (
                    one.refusals.map((refusal) => (
                      <p key={refusal.message} className="import-said" role="alert">
                        {refusal.message}
                      </p>
                    ))
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
      <StickyActions note="Nothing is saved until you press Import.">
        {discard}
        {found.files.length === 0 ? null : (
          <Button disabled={busy} onClick={onNext}>
            Match the columns
          </Button>
        )}
      </StickyActions>
    </>
  );
}

/** What a file was taken for, or why it was not. */
export function FileLine({ file }: { readonly file: ImportFile }) {
  if (file.problem !== null) return <p className="import-said">{file.problem}</p>;
  const rows = counted(file.rows, 'row');
  if (file.kind === null) return <p className="import-said">{rows}. We do not know what it holds yet.</p>;
  if (!file.taken) {
    return (
      <p className="form-note">
        {kindWords[file.kind]}, {rows}. Recognised, not taken yet: Tributary has no place for them so far.
      </p>
    );
  }
  return (
    <p className="form-note">
      {kindWords[file.kind]}, {rows}
    </p>
  );
}
