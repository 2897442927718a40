import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Anchor } from '@tributary/ui';
import { graphql } from '../gql';
import type { LineOfSight_ProjectFragment } from '../gql/graphql';
import { useGoalTree, wayTo } from './goal-tree';
import { dayWords, goalKindWords, percentWords } from './words';

const LineOfSight_project = graphql(`
  fragment LineOfSight_project on Project {
    id
    unalignedShare
    alignments {
      id
      status
      effectiveShare
      answeredAt
      raisedAt
      confirmed
      goal {
        id
        title
        kind
        lineage
      }
    }
  }
`);

export interface LineOfSightProps {
  readonly slug: string;
  readonly project: FragmentType<LineOfSight_ProjectFragment>;
  /** Where the links are. */
  readonly href: string;
}

/** From this project up to what it serves: every goal on the way, True North at the top. */
export function LineOfSight({ slug, project: masked, href }: LineOfSightProps) {
  const { data: project, complete } = useFragment({
    fragment: LineOfSight_project,
    fragmentName: 'LineOfSight_project',
    from: masked,
  });
  const goals = useGoalTree(slug);
  if (!complete) return null;
  const agreed = project.alignments.filter((link) => link.status === 'AGREED');
  const proposed = project.alignments.filter((link) => link.status === 'PROPOSED').length;
  return (
    <section className="side-part">
      <div className="part-head">
        <h2>Line of sight</h2>
        {agreed.length === 0 ? null : (
          <Anchor className="ui-link part-edit" href={href}>
            Links
          </Anchor>
        )}
      </div>
      {agreed.length === 0 ? (
        <p className="charter-missing">
          {proposed === 0
            ? 'It reaches no True North goal yet. '
            : 'A link is proposed and waits for its answer. '}
          <Anchor className="ui-link" href={href}>
            {proposed === 0 ? 'Find it a goal' : 'See the link'}
          </Anchor>
        </p>
      ) : (
        agreed.map((link) => (
          <ol key={link.id} className="sight" aria-label={`To ${link.goal.title}`}>
            {stepsTo(link.goal, goals).map((step, index) => (
              <li key={index}>
                <span className="sight-dot" aria-hidden="true" />
                <b>{step.title}</b>
                <small>{step.kind}</small>
              </li>
            ))}
            <li>
              <span className="sight-dot sight-dot-full" aria-hidden="true" />
              <b>This project</b>
              <small>
                {[
                  link.effectiveShare === null ? '' : `${percentWords(link.effectiveShare)} of its effort`,
                  link.confirmed
                    ? `agreed ${dayWords(link.answeredAt ?? link.raisedAt)}`
                    : 'from import, not yet confirmed',
                ]
                  .filter((words) => words !== '')
                  .join(', ')}
              </small>
            </li>
          </ol>
        ))
      )}
      {agreed.length > 0 && project.unalignedShare > 0 ? (
        <p className="t-small">{percentWords(project.unalignedShare)} of its effort is linked to no goal.</p>
      ) : null}
    </section>
  );
}

/** The goals on the way with their kinds; until the tree is here their names alone. */
function stepsTo(
  goal: { readonly id: string; readonly lineage: readonly string[] },
  goals: Parameters<typeof wayTo>[0],
) {
  const way = wayTo(goals, goal.id);
  return way.length === 0
    ? goal.lineage.map((title) => ({ title, kind: '' }))
    : way.map(({ title, kind }) => ({ title, kind: goalKindWords[kind] }));
}
