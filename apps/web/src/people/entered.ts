import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';

export interface EnteredViewer {
  readonly memberships: readonly {
    readonly home: string;
    readonly organisation: { readonly slug: string };
  }[];
}

/** Leads somebody whose session has just begun to their first page, with nothing of before left in memory. */
export function useEntered(): (viewer: EnteredViewer | null) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async (viewer) => {
    // The reset ends this page's own questions, and that is no fault; a real one the next page tells.
    await client.resetStore().catch(() => undefined);
    const membership = viewer?.memberships[0];
    await navigate(membership === undefined ? '/' : `/${membership.organisation.slug}/${membership.home}`, {
      replace: true,
    });
  };
}
