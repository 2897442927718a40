import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { Anchor, Choices, Finding, NoPermission, SkeletonLines, StickyActions } from '@tributary/ui';
import { useId } from 'react';
import { useNavigate, useParams } from 'react-router';
import { refusalOn } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { useSending } from './sending';
import { graphql } from '../gql';
import type { CreateProjectInput } from '../gql/graphql';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { useDraft } from './draft';
import { OptionPicker } from './option-picker';
import { RefusalNotes } from './refusal-notes';
import { unitOptions } from './unit-tree';
import { keysOf, purposeWords, visibilitySentences, visibilityWords } from './words';
import './projects.css';

const NewProject = graphql(`
  query NewProject($slug: String!) {
    viewer {
      accountId
      memberships {
        organisation {
          id
        }
        person {
          id
          unit {
            id
          }
        }
      }
    }
    organisation(slug: $slug) {
      id
      name
      allowedActions
      units {
        id
        name
        level
        parentId
        lineage
      }
    }
  }
`);

const CreateProject = graphql(`
  mutation CreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      project {
        id
        code
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** A project begins with three answers; everything else is asked for when a step needs it. */
export function Component() {
  const { organisation: slug = '' } = useParams();
  usePage({ title: 'New project', back: `/${slug}/portfolio` });
  const { data, error, refetch } = useQuery(NewProject, { variables: { slug } });
  const organisation = data?.organisation;
  if (organisation === null) return <NotFound />;
  if (organisation === undefined) {
    return error ? (
      <Fault error={error} onRetry={() => void refetch()} />
    ) : (
      <div className="new-project">
        <SkeletonLines label="Opening the form" rows={6} rowHeight={84} />
      </div>
    );
  }
  const me = data?.viewer?.memberships.find((one) => one.organisation.id === organisation.id)?.person;
  const mayStart = organisation.allowedActions.includes('project.create');
  return (
    <div className="new-project">
      <Finding
        eyebrow={organisation.name}
        voice="title"
        lede={mayStart ? 'Three answers are enough to begin.' : undefined}
      >
        Start a project
      </Finding>
      {mayStart ? (
        <div className="new-project-columns">
          <NewProjectForm slug={slug} organisation={organisation} me={me} />
          <section className="asked-later">
            <h2>What is asked for later</h2>
            <p>
              An aim and a lead before testing starts. The goal it serves, a sponsor and the effort when you
              know them. Nothing has to be known today.
            </p>
          </section>
        </div>
      ) : (
        <NoPermission
          sentence="You can read every open project here. Members, leads and coaches can start one; an administrator can give you that role."
          action={
            <Anchor className="ui-link" href={`/${slug}/portfolio`}>
              See what others are doing
            </Anchor>
          }
        />
      )}
    </div>
  );
}

interface NewProjectFormProps {
  readonly slug: string;
  readonly organisation: {
    readonly id: string;
    readonly units: Parameters<typeof unitOptions>[0];
  };
  readonly me: { readonly id: string; readonly unit: { readonly id: string } | null } | undefined;
}

function NewProjectForm({ slug, organisation, me }: NewProjectFormProps) {
  const navigate = useNavigate();
  const draft = useDraft(`new-${organisation.id}`, {
    title: '',
    unitId: me?.unit?.id ?? '',
    summary: '',
    purpose: 'TEAM_LED',
    visibility: 'OPEN',
    lead: me === undefined ? '' : 'me',
  });
  const { values } = draft;
  const [mutate] = useMutation(CreateProject);
  const act = useSending(
    (input: CreateProjectInput) => mutate({ variables: { input } }),
    (data) => data.createProject.problems,
  );
  const id = useId();
  const purpose = keysOf(purposeWords).find((one) => one === values.purpose) ?? 'TEAM_LED';
  const visibility = keysOf(visibilityWords).find((one) => one === values.visibility) ?? 'OPEN';

  const send = async () => {
    const missing: Refusal[] = [];
    if (values.title.trim() === '') {
      missing.push({
        code: 'TITLE_MISSING',
        message: 'Give it a title others will recognise.',
        path: ['title'],
      });
    }
    if (values.unitId === '') {
      missing.push({ code: 'UNIT_MISSING', message: 'Choose the unit where it happens.', path: ['unitId'] });
    }
    if (values.summary.trim() === '') {
      missing.push({
        code: 'SUMMARY_MISSING',
        message: 'Say in one sentence what it is about.',
        path: ['summary'],
      });
    }
    if (missing.length > 0) {
      act.refuse(missing);
      return;
    }
    const accepted = await act.send({
      organisationId: organisation.id,
      title: values.title.trim(),
      unitId: values.unitId,
      summary: values.summary.trim(),
      purpose,
      visibility,
      ...(values.lead === 'me' && me !== undefined ? { leadId: me.id } : {}),
    });
    const code = accepted?.createProject.project?.code;
    if (code === undefined) return;
    draft.drop();
    void navigate(`/${slug}/projects/${code}`);
  };

  return (
    <form
      className="new-project-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RefusalNotes act={act} fields={['title', 'unitId', 'summary', 'purpose', 'visibility', 'leadId']} />
      <TextInput
        id={`${id}-title`}
        label="What do you call it?"
        description="As you would say it on the ward: Fewer falls on Ward 7."
        value={values.title}
        error={refusalOn(act.refusals, 'title')}
        onChange={(event) => {
          draft.set('title', event.currentTarget.value);
        }}
      />
      <OptionPicker
        id={`${id}-unit`}
        label="Where does it happen?"
        description="Type a few letters of the ward, clinic or team."
        options={unitOptions(organisation.units)}
        value={values.unitId === '' ? null : values.unitId}
        onChange={(unitId) => {
          draft.set('unitId', unitId ?? '');
        }}
        error={refusalOn(act.refusals, 'unitId')}
        nothing="No unit of that name. An administrator can add it under Units."
      />
      <Textarea
        id={`${id}-summary`}
        rows={2}
        label="What is it about, in one sentence?"
        description="No patient details."
        value={values.summary}
        error={refusalOn(act.refusals, 'summary')}
        onChange={(event) => {
          draft.set('summary', event.currentTarget.value);
        }}
      />
      <Choices
        label="Why does it come about?"
        options={keysOf(purposeWords).map((one) => ({ value: one, label: purposeWords[one] }))}
        value={purpose}
        onChange={(chosen) => {
          draft.set('purpose', chosen);
        }}
      />
      <div>
        <Choices
          label="Who may read it?"
          options={keysOf(visibilityWords)
            .filter((one) => one !== 'CONFIDENTIAL')
            .map((one) => ({ value: one, label: visibilityWords[one] }))}
          value={visibility}
          onChange={(chosen) => {
            draft.set('visibility', chosen);
          }}
        />
        <p className="t-small choice-note">{visibilitySentences[visibility]}</p>
      </div>
      {me === undefined ? null : (
        <Checkbox
          label="I lead it"
          checked={values.lead === 'me'}
          onChange={(event) => {
            draft.set('lead', event.currentTarget.checked ? 'me' : '');
          }}
        />
      )}
      <StickyActions
        note={draft.dirty ? 'What you typed is kept on this device until you start.' : undefined}
      >
        <Button type="submit" size="lg" loading={act.busy}>
          Start the project
        </Button>
      </StickyActions>
    </form>
  );
}
