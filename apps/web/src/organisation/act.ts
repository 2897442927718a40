import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

export interface Act<Data, Variables> {
  /** Answers what the api answered, refusals included; null after a fault, which `fault` then holds. */
  readonly act: (variables: Variables) => Promise<Data | null>;
  readonly busy: boolean;
  readonly fault: unknown;
}

/**
 * One mutation of a form. Refusals are data and come back to the caller, a fault is kept so that the form can say it
 * with everything typed still standing. `refetch` names the queries whose lists it changes.
 */
export function useAct<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  refetch: readonly DocumentNode[] = [],
): Act<Data, Variables> {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const act = async (variables: Variables): Promise<Data | null> => {
    setBusy(true);
    setFault(null);
    try {
      const { data } = await client.mutate<Data>({
        mutation,
        variables,
        refetchQueries: [...refetch],
        awaitRefetchQueries: true,
      });
      return data ?? null;
    } catch (error) {
      setFault(error);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy, fault };
}
