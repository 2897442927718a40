import type { FragmentType } from '@apollo/client';
import { useApolloClient, useFragment } from '@apollo/client/react';
import { Button, Progress } from '@mantine/core';
import { IconCamera, IconPaperclip } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { DragEvent, RefObject } from 'react';
import { graphql } from '../gql';
import type { CycleAttachments_CycleFragment } from '../gql/graphql';
import { dayInWords } from '../organisation/days';
import type { Refusal } from '../organisation/refusals';
import { beforeForgetting } from '../platform/client';
import { useSending } from '../projects/sending';
import { RefusalNotes } from '../projects/refusal-notes';
import { sendAttachment } from './attachments-sending';
import { Side } from './cycle-side';

export const CycleAttachments_cycle = graphql(`
  fragment CycleAttachments_cycle on PdsaCycle {
    id
    allowedActions
    attachments {
      id
      name
      bytes
      contentType
      addedAt
      addedBy {
        id
        name
      }
      mayRemove
      url
    }
  }
`);

const CycleFiles = graphql(`
  query CycleFiles($id: ID!) {
    pdsaCycle(id: $id) {
      ...CycleAttachments_cycle
    }
  }
`);

const RemoveAttachment = graphql(`
  mutation RemoveAttachment($input: RemoveAttachmentInput!) {
    removeAttachment(input: $input) {
      cycle {
        ...CycleAttachments_cycle
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** What may be chosen; what a file is, the api finds out from its content. */
const taken = 'image/*,application/pdf,.csv,.xls,.xlsx,.ods';

interface Upload {
  readonly key: number;
  readonly file: File;
  readonly share: number;
  readonly refusals: readonly Refusal[];
}

export interface AttachmentsProps {
  readonly cycle: FragmentType<CycleAttachments_CycleFragment>;
  readonly mayAdd: boolean;
}

/** The files of a test: photographs of the ward's board, a tally, a form. They are fetched as downloads. */
export function Attachments({ cycle: masked, mayAdd }: AttachmentsProps) {
  const { data: cycle, complete } = useFragment({
    fragment: CycleAttachments_cycle,
    fragmentName: 'CycleAttachments_cycle',
    from: masked,
  });
  const client = useApolloClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [over, setOver] = useState(false);
  const choose = useRef<HTMLInputElement>(null);
  const photograph = useRef<HTMLInputElement>(null);
  const counter = useRef(0);
  const [leaving] = useState(() => new AbortController());
  useEffect(
    () =>
      beforeForgetting(() => {
        leaving.abort();
      }),
    [leaving],
  );
  if (!complete) return null;

  const change = (key: number, to: Partial<Upload> | null) => {
    setUploads((all) =>
      to === null
        ? all.filter((one) => one.key !== key)
        : all.map((one) => (one.key === key ? { ...one, ...to } : one)),
    );
  };
  const send = async ({ key, file }: Pick<Upload, 'key' | 'file'>) => {
    const refusals = await sendAttachment(
      cycle.id,
      file,
      (share) => {
        change(key, { share });
      },
      leaving.signal,
    );
    if (leaving.signal.aborted) return;
    if (refusals.length > 0) {
      change(key, { refusals });
      return;
    }
    await client.query({ query: CycleFiles, variables: { id: cycle.id }, fetchPolicy: 'network-only' });
    change(key, null);
  };
  const add = (files: Iterable<File>) => {
    const added = [...files].map((file) => ({ key: ++counter.current, file, share: 0, refusals: [] }));
    setUploads((all) => [...all, ...added]);
    for (const one of added) void send(one);
  };

  return (
    <Side
      id="cycle-files"
      heading={`Files${cycle.attachments.length === 0 ? '' : ` ${String(cycle.attachments.length)}`}`}
    >
      <div
        className="cycle-files"
        data-over={over || undefined}
        {...(mayAdd
          ? {
              onDragOver: (event: DragEvent) => {
                event.preventDefault();
                setOver(true);
              },
              onDragLeave: () => {
                setOver(false);
              },
              onDrop: (event: DragEvent) => {
                event.preventDefault();
                setOver(false);
                add(event.dataTransfer.files);
              },
            }
          : {})}
      >
        {cycle.attachments.length === 0 && uploads.length === 0 ? (
          <p className="cycle-missing">No files yet.</p>
        ) : (
          <ul className="cycle-file-list">
            {cycle.attachments.map((file) => (
              <AttachmentRow key={file.id} file={file} />
            ))}
            {uploads.map((upload) => (
              <li key={upload.key}>
                <span className="cycle-file-words">
                  <b>{upload.file.name}</b>
                  {upload.refusals.length === 0 ? (
                    <>
                      <small aria-live="polite">Sending, {Math.round(upload.share * 100)}%</small>
                      <Progress
                        value={upload.share * 100}
                        size={4}
                        aria-label={`Sending ${upload.file.name}`}
                      />
                    </>
                  ) : (
                    <span className="cycle-file-problem" role="alert">
                      {upload.refusals.map(({ message }) => message).join(' ')}
                    </span>
                  )}
                </span>
                {upload.refusals.length === 0 ? null : (
                  <button
                    type="button"
                    className="ui-link part-edit"
                    onClick={() => {
                      change(upload.key, null);
                    }}
                  >
                    Leave it out<span className="ui-hidden">: {upload.file.name}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {mayAdd ? (
          <div className="cycle-file-acts">
            <Button
              variant="default"
              leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => {
                choose.current?.click();
              }}
            >
              Add a file
            </Button>
            <Button
              className="cycle-camera"
              variant="default"
              leftSection={<IconCamera size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => {
                photograph.current?.click();
              }}
            >
              Take a photo
            </Button>
            <FileInput input={choose} label="Files to add" onFiles={add} />
            <FileInput input={photograph} label="A photo to add" camera onFiles={add} />
            <p className="cycle-hint">
              Images, PDFs and spreadsheets up to 20 MB; or drop them here. Nothing with a patient in it,
              please.
            </p>
          </div>
        ) : null}
      </div>
    </Side>
  );
}

interface FileInputProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly camera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function FileInput({ input, label, camera = false, onFiles }: FileInputProps) {
  return (
    <input
      ref={input}
      className="ui-hidden"
      type="file"
      tabIndex={-1}
      aria-label={label}
      accept={camera ? 'image/*' : taken}
      {...(camera ? { capture: 'environment' as const } : { multiple: true })}
      onChange={(event) => {
        onFiles([...(event.currentTarget.files ?? [])]);
        // The same file may be chosen again after it was mended.
        event.currentTarget.value = '';
      }}
    />
  );
}

type Attached = CycleAttachments_CycleFragment['attachments'][number];

/** `48 kB`, `2.3 MB`. */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} bytes`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString('en-GB', { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}

function AttachmentRow({ file }: { readonly file: Attached }) {
  const client = useApolloClient();
  const [asking, setAsking] = useState(false);
  const act = useSending(
    (id: string) => client.mutate({ mutation: RemoveAttachment, variables: { input: { id } } }),
    (data) => data.removeAttachment.problems,
  );
  const second = [sizeWords(file.bytes), file.addedBy?.name, dayInWords(file.addedAt.slice(0, 10))].filter(
    (part) => part !== undefined,
  );
  return (
    <li>
      <span className="cycle-file-words">
        <a className="ui-link" href={file.url} download={file.name}>
          {file.name}
        </a>
        <small>{second.join(' · ')}</small>
        {asking ? (
          <span className="cycle-file-asking">
            <span>It is gone for everybody and cannot be brought back.</span>
            <Button
              variant="default"
              loading={act.busy}
              onClick={() => {
                void act.send(file.id);
              }}
            >
              Remove it
            </Button>
            <Button
              variant="subtle"
              onClick={() => {
                setAsking(false);
              }}
            >
              Keep it
            </Button>
          </span>
        ) : null}
        <RefusalNotes act={act} />
      </span>
      {file.mayRemove && !asking ? (
        <button
          type="button"
          className="ui-link part-edit"
          onClick={() => {
            setAsking(true);
          }}
        >
          Remove<span className="ui-hidden"> {file.name}</span>
        </button>
      ) : null}
    </li>
  );
}
