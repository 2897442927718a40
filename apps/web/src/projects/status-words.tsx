import { statusWord } from '@tributary/domain';
import { StatusDot } from '@tributary/ui';
import type { ProjectOutcome, ProjectStatus } from '../gql/graphql';
import { outcomeWords, statusFills } from './words';

export interface StatusWordsProps {
  readonly status: ProjectStatus;
  readonly outcome: ProjectOutcome | null;
}

/** A status as glyph and word; of closed work also how it ended. */
export function StatusWords({ status, outcome }: StatusWordsProps) {
  return (
    <StatusDot fill={statusFills[status]}>
      {statusWord(status)}
      {outcome === null ? null : `, ${outcomeWords[outcome].toLowerCase()}`}
    </StatusDot>
  );
}
