import type { FragmentType } from '@apollo/client';
import { useQuery, useFragment } from '@apollo/client/react';
import { SkeletonLines, tabPanel, Tabs } from '@tributary/ui';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { ProjectPage_ProjectFragment } from '../gql/graphql';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { ProjectHeader } from './project-header';
import { ProjectHistory } from './project-history';
import { ProjectLinks } from './project-links';
import { ProjectStory, storyParts } from './project-story';
import { ProjectTeam } from './project-team';
import { keysOf, teamRoleWords } from './words';
import './projects.css';

const ProjectByCode = graphql(`
  query ProjectByCode($slug: String!, $code: String!) {
    organisation(slug: $slug) {
      id
      projectByCode(code: $code) {
        id
        ...ProjectPage_project
      }
    }
  }
`);

/** All that the page shows of a project: every mutation of the page answers with it. */
const ProjectPage_project = graphql(`
  fragment ProjectPage_project on Project {
    id
    code
    title
    allowedActions
    alignments {
      id
      status
    }
    team {
      id
      to
    }
    ...ProjectHeader_project
    ...ProjectStory_project
    ...ProjectLinks_project
    ...ProjectTeam_project
    ...ProjectHistory_project
  }
`);

const tabs = ['story', 'alignment', 'team', 'history'] as const;

/** One project: its aim, how far along, and the four sides of it. */
export function Component() {
  const { organisation: slug = '', code = '' } = useParams();
  const { data, error, refetch } = useQuery(ProjectByCode, { variables: { slug, code } });
  usePage({ title: code, back: `/${slug}/portfolio` });
  const project = data?.organisation?.projectByCode;
  if (project) return <ProjectView slug={slug} project={project} />;
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  return <NotFound />;
}

interface ProjectViewProps {
  readonly slug: string;
  readonly project: FragmentType<ProjectPage_ProjectFragment>;
}

function ProjectView({ slug, project: masked }: ProjectViewProps) {
  const { data: project, complete } = useFragment({
    fragment: ProjectPage_project,
    fragmentName: 'ProjectPage_project',
    from: masked,
  });
  const [search, setSearch] = useSearchParams();
  if (!complete) return null;
  const tab = tabs.find((one) => one === search.get('tab')) ?? 'story';
  const editing = storyParts.find((one) => one === search.get('edit')) ?? null;
  const adding = keysOf(teamRoleWords).find((one) => one === search.get('add')) ?? null;
  const pathTo = (words: Readonly<Record<string, string>>) => {
    const after = new URLSearchParams(words).toString();
    return `/${slug}/projects/${project.code}${after === '' ? '' : `?${after}`}`;
  };
  const open = project.alignments.filter(({ status }) => status === 'AGREED' || status === 'PROPOSED');
  return (
    <div className="project">
      <ProjectHeader project={project} writeAim={pathTo({ edit: 'aim' })} />
      {project.allowedActions.includes('project.edit') ? null : (
        <p className="t-small project-readonly">
          You can read this project. Its team and coaches can change it.
        </p>
      )}
      <Tabs
        label="Sides of the project"
        current={tab}
        onChange={(id) => {
          setSearch(id === 'story' ? {} : { tab: id }, { preventScrollReset: true });
        }}
        items={[
          { id: 'story', label: 'Story' },
          { id: 'alignment', label: 'Alignment', count: open.length },
          { id: 'team', label: 'Team', count: project.team.filter(({ to }) => to === null).length },
          { id: 'history', label: 'History' },
        ]}
      />
      <div {...tabPanel(tab)} className="project-panel">
        {tab === 'story' ? (
          <ProjectStory
            slug={slug}
            project={project}
            editing={editing}
            pathTo={pathTo}
            onDone={() => {
              setSearch({}, { replace: true, preventScrollReset: true });
            }}
          />
        ) : tab === 'alignment' ? (
          <ProjectLinks slug={slug} project={project} />
        ) : tab === 'team' ? (
          <ProjectTeam
            slug={slug}
            project={project}
            adding={adding}
            onAdding={(role) => {
              setSearch(role === null ? { tab: 'team' } : { tab: 'team', add: role }, {
                replace: true,
                preventScrollReset: true,
              });
            }}
          />
        ) : (
          <ProjectHistory project={project} />
        )}
      </div>
    </div>
  );
}

function Waiting() {
  return (
    <div className="project">
      <SkeletonLines label="Fetching the project" rows={3} rowHeight={40} />
      <SkeletonLines label="Fetching its story" rows={6} rowHeight={72} />
    </div>
  );
}
