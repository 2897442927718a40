import type { FragmentType } from '@apollo/client';
import { useMutation, useFragment } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { Choices, Dialogue } from '@tributary/ui';
import { useState } from 'react';
import { isStale, refusalOn } from '../organisation/refusals';
import { useSending } from './sending';
import { graphql } from '../gql';
import type {
  SetProjectVisibilityInput,
  Visibility,
  VisibilityDialogue_ProjectFragment,
} from '../gql/graphql';
import { RefusalNotes } from './refusal-notes';
import { keysOf, visibilitySentences, visibilityWords } from './words';

const VisibilityDialogue_project = graphql(`
  fragment VisibilityDialogue_project on Project {
    id
    version
    visibility
    confidentialUntil
  }
`);

const SetProjectVisibility = graphql(`
  mutation SetProjectVisibility($input: SetProjectVisibilityInput!) {
    setProjectVisibility(input: $input) {
      project {
        id
        ...ProjectPage_project
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export interface VisibilityDialogueProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly project: FragmentType<VisibilityDialogue_ProjectFragment>;
}

/** Who may read the project, with what each answer means. */
export function VisibilityDialogue({ opened, onClose, project: masked }: VisibilityDialogueProps) {
  const { data: project, complete } = useFragment({
    fragment: VisibilityDialogue_project,
    fragmentName: 'VisibilityDialogue_project',
    from: masked,
  });
  if (!complete) return null;
  return (
    <Dialogue opened={opened} onClose={onClose} title="Who sees this project">
      <VisibilityForm project={project} onClose={onClose} />
    </Dialogue>
  );
}

interface VisibilityFormProps {
  readonly project: {
    readonly id: string;
    readonly version: number;
    readonly visibility: Visibility;
    readonly confidentialUntil: string | null;
  };
  readonly onClose: () => void;
}

function VisibilityForm({ project, onClose }: VisibilityFormProps) {
  const [visibility, setVisibility] = useState(project.visibility);
  const [until, setUntil] = useState(project.confidentialUntil ?? '');
  const [mutate] = useMutation(SetProjectVisibility);
  const act = useSending(
    (input: SetProjectVisibilityInput) => mutate({ variables: { input } }),
    (data) => data.setProjectVisibility.problems,
  );
  const send = async () => {
    const accepted = await act.send({
      id: project.id,
      version: project.version,
      visibility,
      ...(visibility === 'CONFIDENTIAL' && until !== '' ? { confidentialUntil: until } : {}),
    });
    if (accepted !== null) onClose();
  };
  return (
    <form
      className="dialogue-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RefusalNotes act={act} fields={['confidentialUntil']} />
      {isStale(act.refusals) ? (
        <p className="refusal" role="alert">
          Somebody changed this project meanwhile. Look again, then save.
        </p>
      ) : null}
      <Choices
        label="Who may read it?"
        options={keysOf(visibilityWords).map((one) => ({ value: one, label: visibilityWords[one] }))}
        value={visibility}
        onChange={setVisibility}
      />
      <p className="t-small">{visibilitySentences[visibility]}</p>
      {visibility === 'CONFIDENTIAL' ? (
        <TextInput
          type="date"
          label="Until when?"
          description="On that day it opens to everybody here."
          value={until}
          error={refusalOn(act.refusals, 'confidentialUntil')}
          onChange={(event) => {
            setUntil(event.currentTarget.value);
          }}
        />
      ) : null}
      <div className="ui-dialogue-foot">
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" loading={act.busy}>
          Save
        </Button>
      </div>
    </form>
  );
}
