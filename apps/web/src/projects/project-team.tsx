import type { FragmentType } from '@apollo/client';
import { useMutation, useQuery, useFragment } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Avatar, Chip, Dialogue, EmptyState } from '@tributary/ui';
import { useState } from 'react';
import { isStale, refusalOn } from '../organisation/refusals';
import { useSending } from './sending';
import { graphql } from '../gql';
import { initialsOf } from '../people/initials';
import type { JoinTeamInput, LeaveTeamInput, ProjectTeam_ProjectFragment, TeamRole } from '../gql/graphql';
import { OptionPicker } from './option-picker';
import { RefusalNotes } from './refusal-notes';
import { dayWords, keysOf, teamRoleWords } from './words';

const ProjectTeam_project = graphql(`
  fragment ProjectTeam_project on Project {
    id
    version
    allowedActions
    team {
      id
      role
      from
      to
      person {
        id
        name
        jobRole
        leftOn
        leavesOn
      }
    }
  }
`);

const JoinTeam = graphql(`
  mutation JoinTeam($input: JoinTeamInput!) {
    joinTeam(input: $input) {
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

const LeaveTeam = graphql(`
  mutation LeaveTeam($input: LeaveTeamInput!) {
    leaveTeam(input: $input) {
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

const FindPeople = graphql(`
  query FindPeople($slug: String!, $search: String) {
    organisation(slug: $slug) {
      id
      people(first: 12, search: $search, left: false) {
        edges {
          cursor
          node {
            id
            name
            jobRole
            unit {
              id
              name
            }
          }
        }
      }
    }
  }
`);

type Member = ProjectTeam_ProjectFragment['team'][number];

export interface ProjectTeamProps {
  readonly slug: string;
  readonly project: FragmentType<ProjectTeam_ProjectFragment>;
  /** The role somebody is being sought for, from the address bar. */
  readonly adding: TeamRole | null;
  readonly onAdding: (role: TeamRole | null) => void;
}

/** Who carries the project, in which role, since when; people who went stay to be read. */
export function ProjectTeam({ slug, project: masked, adding, onAdding }: ProjectTeamProps) {
  const { data: project, complete } = useFragment({
    fragment: ProjectTeam_project,
    fragmentName: 'ProjectTeam_project',
    from: masked,
  });
  const [ending, setEnding] = useState<Member | null>(null);
  if (!complete) return null;
  const mayEdit = project.allowedActions.includes('project.edit');
  const present = project.team.filter((member) => member.to === null);
  const past = project.team.filter((member) => member.to !== null);
  const add = mayEdit ? (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
      onClick={() => {
        onAdding(present.some((member) => member.role === 'LEAD') ? 'MEMBER' : 'LEAD');
      }}
    >
      Add somebody
    </Button>
  ) : null;
  const line = (member: Member) => (
    <li key={member.id} className="member">
      <Avatar initials={initialsOf(member.person.name)} size={36} />
      <span className="member-words">
        <b>{member.person.name}</b>
        <small>
          {[
            member.person.jobRole ?? '',
            member.from === null ? 'since a day not recorded' : `since ${dayWords(member.from)}`,
            member.to === null ? '' : `until ${dayWords(member.to)}`,
          ]
            .filter((words) => words !== '')
            .join(' · ')}
        </small>
      </span>
      {member.person.leftOn === null ? (
        member.person.leavesOn === null ? null : (
          <Chip tone="concern">Leaves on {dayWords(member.person.leavesOn)}</Chip>
        )
      ) : (
        <Chip tone="concern">Left on {dayWords(member.person.leftOn)}</Chip>
      )}
      <span className="member-role">{teamRoleWords[member.role]}</span>
      {mayEdit && member.to === null ? (
        <Button
          variant="subtle"
          aria-label={`End: ${member.person.name}, ${teamRoleWords[member.role].toLowerCase()}`}
          onClick={() => {
            setEnding(member);
          }}
        >
          End
        </Button>
      ) : null}
    </li>
  );
  return (
    <div className="team">
      <section>
        <div className="part-head">
          <h2>Team</h2>
          {present.length === 0 ? null : add}
        </div>
        {present.length === 0 ? (
          <EmptyState sentence="Nobody is recorded in this team yet." action={add ?? undefined} />
        ) : (
          <ul className="members">{present.map(line)}</ul>
        )}
      </section>
      {past.length === 0 ? null : (
        <section>
          <h2>Earlier</h2>
          <ul className="members">{past.map(line)}</ul>
        </section>
      )}
      <Dialogue
        opened={adding !== null && mayEdit}
        onClose={() => {
          onAdding(null);
        }}
        title="Add somebody to the team"
      >
        <JoinForm
          slug={slug}
          project={project}
          role={adding ?? 'MEMBER'}
          onDone={() => {
            onAdding(null);
          }}
        />
      </Dialogue>
      <Dialogue
        opened={ending !== null}
        onClose={() => {
          setEnding(null);
        }}
        title={ending === null ? 'End' : `${ending.person.name} leaves the team`}
      >
        {ending === null ? null : (
          <LeaveForm
            project={project}
            member={ending}
            onDone={() => {
              setEnding(null);
            }}
          />
        )}
      </Dialogue>
    </div>
  );
}

const staleWords = 'Somebody changed this project meanwhile. Look at the team again, then go on.';

interface JoinFormProps {
  readonly slug: string;
  readonly project: { readonly id: string; readonly version: number };
  readonly role: TeamRole;
  readonly onDone: () => void;
}

/** ms of quiet before the register is searched. */
const quiet = 200;

function JoinForm({ slug, project, role: wanted, onDone }: JoinFormProps) {
  const [personId, setPersonId] = useState<string | null>(null);
  const [role, setRole] = useState<TeamRole>(wanted);
  const [from, setFrom] = useState('');
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, quiet);
  const { data } = useQuery(FindPeople, { variables: { slug, search: search === '' ? null : search } });
  const [mutate] = useMutation(JoinTeam);
  const act = useSending(
    (input: JoinTeamInput) => mutate({ variables: { input } }),
    (answer) => answer.joinTeam.problems,
  );
  const people = (data?.organisation?.people.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: node.name,
    second: [node.jobRole, node.unit?.name]
      .filter((words) => words !== null && words !== undefined)
      .join(', '),
  }));
  const send = async () => {
    if (personId === null) {
      act.refuse([{ code: 'PERSON_MISSING', message: 'Choose somebody.', path: ['personId'] }]);
      return;
    }
    const accepted = await act.send({
      projectId: project.id,
      version: project.version,
      personId,
      role,
      ...(from === '' ? {} : { from }),
    });
    if (accepted !== null) onDone();
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
      <RefusalNotes act={act} fields={['personId', 'role', 'from']} />
      {isStale(act.refusals) ? <p className="refusal">{staleWords}</p> : null}
      <OptionPicker
        label="Who?"
        description="Type a few letters of the name."
        options={people}
        value={personId}
        onChange={setPersonId}
        onSearch={setText}
        error={refusalOn(act.refusals, 'personId')}
        nothing="Nobody of that name is on the register. An administrator can add them under People."
      />
      <Select
        label="In which role?"
        allowDeselect={false}
        data={keysOf(teamRoleWords).map((one) => ({ value: one, label: teamRoleWords[one] }))}
        value={role}
        error={refusalOn(act.refusals, 'role')}
        onChange={(chosen) => {
          const known = keysOf(teamRoleWords).find((one) => one === chosen);
          if (known !== undefined) setRole(known);
        }}
      />
      <TextInput
        type="date"
        label="Since when?"
        description="Empty means today."
        value={from}
        error={refusalOn(act.refusals, 'from')}
        onChange={(event) => {
          setFrom(event.currentTarget.value);
        }}
      />
      <div className="ui-dialogue-foot">
        <Button variant="default" onClick={onDone}>
          Not now
        </Button>
        <Button type="submit" loading={act.busy}>
          Add to the team
        </Button>
      </div>
    </form>
  );
}

interface LeaveFormProps {
  readonly project: { readonly id: string; readonly version: number };
  readonly member: Member;
  readonly onDone: () => void;
}

function LeaveForm({ project, member, onDone }: LeaveFormProps) {
  const [on, setOn] = useState('');
  const [mutate] = useMutation(LeaveTeam);
  const act = useSending(
    (input: LeaveTeamInput) => mutate({ variables: { input } }),
    (data) => data.leaveTeam.problems,
  );
  const send = async () => {
    const accepted = await act.send({
      projectId: project.id,
      version: project.version,
      memberId: member.id,
      ...(on === '' ? {} : { on }),
    });
    if (accepted !== null) onDone();
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
      <RefusalNotes act={act} fields={['on']} />
      {isStale(act.refusals) ? <p className="refusal">{staleWords}</p> : null}
      <p>
        {member.role === 'LEAD'
          ? 'The project then has no lead until somebody is named. What was done stays in the history.'
          : 'What was done stays in the history.'}
      </p>
      <TextInput
        type="date"
        label="On which day?"
        description="Empty means today."
        value={on}
        error={refusalOn(act.refusals, 'on')}
        onChange={(event) => {
          setOn(event.currentTarget.value);
        }}
      />
      <div className="ui-dialogue-foot">
        <Button variant="default" onClick={onDone}>
          Not now
        </Button>
        <Button type="submit" loading={act.busy}>
          End the role
        </Button>
      </div>
    </form>
  );
}
