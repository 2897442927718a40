import type { FragmentType } from '@apollo/client';
import { useQuery, useFragment } from '@apollo/client/react';
import { SkeletonLines, tabPanel, Tabs } from '@tributary/ui';
import { Outlet, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { ProjectPage_ProjectFragment } from '../gql/graphql';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { samePlace, usePage } from '../platform/page';
import { ProjectHeader } from './project-header';
import { ProjectHistory } from './project-history';
import { ProjectLinks } from './project-links';
import type { ProjectOutlet } from './project-outlet';
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
    cycles {
      id
    }
    ...ProjectHeader_project
    ...ProjectStory_project
    ...ProjectLinks_project
    ...ProjectTeam_project
    ...ProjectHistory_project
  }
`);

const tabs = ['story', 'alignment', 'team', 'history'] as const;

/**
 * One project: its aim, how far along, and the sides of it. Story, alignment, team and history stand here; the tests
 * are a page of their own below this address, drawn in the same place.
 */
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
  const { pathname } = useLocation();
  const navigate = useNavigate();
  if (!complete) return null;
  const home = `/${slug}/projects/${project.code}`;
  const atTests = pathname.endsWith('/tests');
  const tab = atTests ? 'tests' : (tabs.find((one) => one === search.get('tab')) ?? 'story');
  const editing = storyParts.find((one) => one === search.get('edit')) ?? null;
  const adding = keysOf(teamRoleWords).find((one) => one === search.get('add')) ?? null;
  const pathTo = (words: Readonly<Record<string, string>>) => {
    const after = new URLSearchParams(words).toString();
    return `${home}${after === '' ? '' : `?${after}`}`;
  };
  const open = (id: string) => {
    const to = id === 'tests' ? `${home}/tests` : pathTo(id === 'story' ? {} : { tab: id });
    // The headline above stays what it was, so the focus stays with the tab.
    void navigate(to, { preventScrollReset: true, state: samePlace });
  };
  const links = project.alignments.filter(({ status }) => status === 'AGREED' || status === 'PROPOSED');
  return (
    <div className="project">
      <ProjectHeader project={project} writeAim={pathTo({ edit: 'aim' })} startTest={`${home}/tests/new`} />
      {project.allowedActions.includes('project.edit') ? null : (
        <p className="t-small project-readonly">
          You can read this project. Its team and coaches can change it.
        </p>
      )}
      <Tabs
        label="Sides of the project"
        current={tab}
        onChange={open}
        items={[
          { id: 'story', label: 'Story' },
          ...(project.allowedActions.includes('cycle.read') || atTests
            ? [{ id: 'tests', label: 'Tests', count: project.cycles.length }]
            : []),
          { id: 'alignment', label: 'Alignment', count: links.length },
          { id: 'team', label: 'Team', count: project.team.filter(({ to }) => to === null).length },
          { id: 'history', label: 'History' },
        ]}
      />
      <div {...tabPanel(tab)} className="project-panel">
        {tab === 'tests' ? (
          <Outlet
            context={
              {
                slug,
                code: project.code,
                projectId: project.id,
                allowedActions: project.allowedActions,
              } satisfies ProjectOutlet
            }
          />
        ) : tab === 'story' ? (
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
