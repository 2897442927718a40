import { Button } from '@mantine/core';
import { IconArchive, IconPencil, IconPlus } from '@tabler/icons-react';
import { Anchor, LightMarks, MiniRamp } from '@tributary/ui';
import { useState } from 'react';
import { RowMenu } from '../organisation/row-menu';
import { counted } from '../projects/words';
import { AddIdeaDialogue, RetireIdeaDialogue, RewordIdeaDialogue, TakeUpIdea } from './change-idea-dialogues';
import { cyclePath } from './cycle-words';
import { ideaStanding, lightsOf, liveCycle, miniSteps } from './ramp-words';
import type { RampPlace } from './ramp-words';
import type { ChangeIdea, TestsProject } from './tests-query';

export interface ChangeIdeaListProps {
  readonly place: RampPlace;
  readonly project: Pick<TestsProject, 'id' | 'allowedActions'>;
  readonly ideas: readonly ChangeIdea[];
}

type Asking = { readonly what: 'add' } | { readonly what: 'reword' | 'retire'; readonly id: string };

/** The changes that a project tries, each with its ramp in small, where it stands and what comes next. */
export function ChangeIdeaList({ place, project, ideas }: ChangeIdeaListProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => {
    setAsking(null);
  };
  // Looked up each time: a refusal brings the idea as it is now.
  const asked =
    asking === null || asking.what === 'add' ? undefined : ideas.find(({ id }) => id === asking.id);
  return (
    <section className="ideas">
      <div className="part-head">
        <h2>Change ideas</h2>
        {project.allowedActions.includes('cycle.edit') ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => {
              setAsking({ what: 'add' });
            }}
          >
            Add an idea
          </Button>
        ) : null}
      </div>
      <ul className="idea-list" aria-label="Change ideas">
        {ideas.map((idea) => (
          <IdeaRow
            key={idea.id}
            idea={idea}
            place={place}
            onAsk={(what) => {
              setAsking({ what, id: idea.id });
            }}
          />
        ))}
      </ul>
      {asking?.what === 'add' ? <AddIdeaDialogue projectId={project.id} onClose={close} /> : null}
      {asking?.what === 'reword' && asked !== undefined ? (
        <RewordIdeaDialogue idea={asked} slug={place.slug} code={place.code} onClose={close} />
      ) : null}
      {asking?.what === 'retire' && asked !== undefined ? (
        <RetireIdeaDialogue idea={asked} onClose={close} />
      ) : null}
    </section>
  );
}

interface IdeaRowProps {
  readonly idea: ChangeIdea;
  readonly place: RampPlace;
  readonly onAsk: (what: 'reword' | 'retire') => void;
}

function IdeaRow({ idea, place, onAsk }: IdeaRowProps) {
  const { slug, code, today } = place;
  const may = (action: string) => idea.allowedActions.includes(action);
  const live = liveCycle(idea);
  const standing = ideaStanding(idea, today);
  return (
    <li data-retired={idea.retiredOn !== null || undefined}>
      <MiniRamp steps={miniSteps(idea)} />
      <div className="idea-words">
        <p className="idea-name">
          <b>{idea.letter}</b> {idea.text}
        </p>
        <p className="idea-standing">
          {live === undefined || idea.retiredOn !== null ? (
            standing
          ) : (
            <Anchor className="ui-link" href={cyclePath(slug, code, live.label)}>
              {standing}
            </Anchor>
          )}
          {idea.cycles.length === 0 ? null : <span> · {counted(idea.cycles.length, 'test')}</span>}
        </p>
      </div>
      {idea.cycles.length === 0 ? (
        <span className="idea-no-lights" />
      ) : (
        <LightMarks lights={lightsOf(idea.fidelity)} />
      )}
      <div className="idea-acts">
        {may('cycle.plan') ? (
          <Button
            variant="default"
            aria-label={`${idea.cycles.length === 0 ? 'Plan the first test' : 'Plan the next test'} of ${idea.letter}`}
            renderRoot={(props: object) => (
              <Anchor {...props} href={`/${slug}/projects/${code}/tests/new?idea=${idea.id}`} />
            )}
          >
            {idea.cycles.length === 0 ? 'Plan the first test' : 'Plan the next test'}
          </Button>
        ) : null}
        {may('idea.take-up') ? <TakeUpIdea idea={idea} /> : null}
        <RowMenu
          name={`idea ${idea.letter}`}
          acts={[
            ...(may('idea.reword')
              ? [
                  {
                    label: 'Reword it',
                    Icon: IconPencil,
                    onClick: () => {
                      onAsk('reword');
                    },
                  },
                ]
              : []),
            ...(may('idea.retire')
              ? [
                  {
                    label: 'Retire it',
                    Icon: IconArchive,
                    onClick: () => {
                      onAsk('retire');
                    },
                  },
                ]
              : []),
          ]}
        />
      </div>
    </li>
  );
}
