import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Changes, HistoryList } from '@tributary/ui';
import { graphql } from '../gql';
import { momentInWords } from '../organisation/days';
import type { ProjectHistory_ProjectFragment } from '../gql/graphql';
import { changesInWords } from './change-words';

const ProjectHistory_project = graphql(`
  fragment ProjectHistory_project on Project {
    id
    history(first: 50) {
      id
      at
      by
      sentence
      reason
      changes {
        field
        before
        after
      }
    }
  }
`);

/** What happened to the project, newest first, each change with what stood there before. */
export function ProjectHistory({
  project: masked,
}: {
  readonly project: FragmentType<ProjectHistory_ProjectFragment>;
}) {
  const { data: project, complete } = useFragment({
    fragment: ProjectHistory_project,
    fragmentName: 'ProjectHistory_project',
    from: masked,
  });
  if (!complete) return null;
  return (
    <div className="history">
      <HistoryList
        label="History of the project"
        entries={project.history.map((entry) => ({
          id: entry.id,
          at: entry.at,
          when: momentInWords(entry.at),
          who: entry.by ?? 'Tributary',
          what: entry.sentence,
          detail: <Changes reason={entry.reason} changes={changesInWords(entry.changes)} />,
        }))}
      />
      {project.history.length < 50 ? null : <p className="t-small">The 50 newest entries are shown.</p>}
    </div>
  );
}
