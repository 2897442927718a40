import type { FragmentType } from '@apollo/client';
import { useMutation, useFragment } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Dialogue, EmptyState, ShareBar } from '@tributary/ui';
import { useState } from 'react';
import { refusalOn } from '../organisation/refusals';
import { useSending } from './sending';
import { graphql } from '../gql';
import type { ProjectLinks_ProjectFragment, ProposeAlignmentInput } from '../gql/graphql';
import { useGoalTree } from './goal-tree';
import { LinkCard } from './link-card';
import type { SharedLink } from './link-card';
import { inTreeOrder, OptionPicker } from './option-picker';
import { RefusalNotes } from './refusal-notes';
import { leftOver, readShare, shareProblem } from './share-form';
import { goalKindWords } from './words';

const ProjectLinks_project = graphql(`
  fragment ProjectLinks_project on Project {
    id
    title
    status
    unalignedShare
    allowedActions
    alignments {
      id
      status
      share
      effectiveShare
      goal {
        id
        title
      }
      ...LinkCard_alignment
    }
  }
`);

const ProposeAlignment = graphql(`
  mutation ProposeAlignment($input: ProposeAlignmentInput!) {
    proposeAlignment(input: $input) {
      alignment {
        id
      }
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

export interface ProjectLinksProps {
  readonly slug: string;
  readonly project: FragmentType<ProjectLinks_ProjectFragment>;
}

/** What the project serves, how much of it goes where, and what was said about it; past links stay to be read. */
export function ProjectLinks({ slug, project: masked }: ProjectLinksProps) {
  const { data: project, complete } = useFragment({
    fragment: ProjectLinks_project,
    fragmentName: 'ProjectLinks_project',
    from: masked,
  });
  const [proposing, setProposing] = useState(false);
  if (!complete) return null;
  const shared = project.alignments.map((link): SharedLink => ({
    id: link.id,
    goalId: link.goal.id,
    status: link.status,
    share: link.share,
  }));
  const open = project.alignments.filter((link) => link.status === 'AGREED' || link.status === 'PROPOSED');
  const past = project.alignments.filter((link) => link.status === 'DECLINED' || link.status === 'WITHDRAWN');
  const agreed = open.filter((link) => link.status === 'AGREED');
  const mayPropose = project.allowedActions.includes('alignment.propose') && project.status !== 'CLOSED';
  const propose = mayPropose ? (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
      onClick={() => {
        setProposing(true);
      }}
    >
      Propose a link
    </Button>
  ) : null;
  const card = (link: (typeof project.alignments)[number]) => (
    <LinkCard
      key={link.id}
      slug={slug}
      link={link}
      seenFrom="project"
      siblings={shared.filter((other) => other.id !== link.id)}
    />
  );
  return (
    <div className="links">
      {agreed.length === 0 ? null : (
        <section className="links-effort">
          <h2>Where its effort goes</h2>
          <ShareBar
            label="Where the project's effort goes"
            parts={[
              ...agreed.map((link) => ({
                label: `per cent to ${link.goal.title}`,
                value: rounded(link.effectiveShare ?? 0),
                tone: 'claimed' as const,
              })),
              {
                label: 'per cent linked to no goal',
                value: rounded(project.unalignedShare),
                tone: 'common' as const,
              },
            ].filter((part) => part.value > 0)}
          />
        </section>
      )}
      <section>
        <div className="part-head">
          <h2>Links</h2>
          {open.length === 0 ? null : propose}
        </div>
        {open.length === 0 ? (
          <EmptyState
            sentence="No link yet. A link says which goal this project moves, and how."
            action={propose ?? undefined}
          />
        ) : (
          open.map(card)
        )}
      </section>
      {past.length === 0 ? null : (
        <section>
          <h2>Declined and ended</h2>
          {past.map(card)}
        </section>
      )}
      <Dialogue
        opened={proposing}
        onClose={() => {
          setProposing(false);
        }}
        title="Propose a link to a goal"
        width={600}
      >
        <ProposeForm
          slug={slug}
          projectId={project.id}
          links={shared}
          onDone={() => {
            setProposing(false);
          }}
        />
      </Dialogue>
    </div>
  );
}

const rounded = (share: number) => Math.round(share * 100) / 100;

interface ProposeFormProps {
  readonly slug: string;
  readonly projectId: string;
  readonly links: readonly SharedLink[];
  readonly onDone: () => void;
}

function ProposeForm({ slug, projectId, links, onDone }: ProposeFormProps) {
  const goals = useGoalTree(slug);
  const [goalId, setGoalId] = useState<string | null>(null);
  const [contribution, setContribution] = useState('');
  const [share, setShare] = useState('');
  const [mutate] = useMutation(ProposeAlignment);
  const act = useSending(
    (input: ProposeAlignmentInput) => mutate({ variables: { input } }),
    (data) => data.proposeAlignment.problems,
  );
  const wrong = shareProblem(share, links);
  const options = inTreeOrder(goals.filter((goal) => goal.retiredOn === null)).map(({ row, depth }) => ({
    id: row.id,
    label: row.title,
    depth,
    second: [goalKindWords[row.kind], ...row.lineage.slice(0, -1)].join(' · '),
  }));
  const send = async () => {
    if (goalId === null) {
      act.refuse([{ code: 'GOAL_MISSING', message: 'Choose the goal it moves.', path: ['goalId'] }]);
      return;
    }
    const figure = readShare(share);
    if (wrong !== undefined || figure === undefined) return;
    const accepted = await act.send({
      projectId,
      goalId,
      ...(figure === null ? {} : { share: figure }),
      ...(contribution.trim() === '' ? {} : { contribution: contribution.trim() }),
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
      <RefusalNotes act={act} fields={['goalId', 'share', 'contribution']} />
      <OptionPicker
        label="Which goal does it move?"
        description="The nearest one. What stands above it follows by itself."
        options={options}
        value={goalId}
        onChange={setGoalId}
        error={refusalOn(act.refusals, 'goalId')}
      />
      <Textarea
        rows={3}
        label="How does it move the goal?"
        description="One sentence. The goal's owner reads it and answers."
        value={contribution}
        error={refusalOn(act.refusals, 'contribution')}
        onChange={(event) => {
          setContribution(event.currentTarget.value);
        }}
      />
      <TextInput
        label="Share of the project's effort"
        description={leftOver(links)}
        inputMode="decimal"
        value={share}
        error={wrong ?? refusalOn(act.refusals, 'share')}
        onChange={(event) => {
          setShare(event.currentTarget.value);
        }}
      />
      <div className="ui-dialogue-foot">
        <Button variant="default" onClick={onDone}>
          Not now
        </Button>
        <Button type="submit" loading={act.busy}>
          Propose the link
        </Button>
      </div>
    </form>
  );
}
