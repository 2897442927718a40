import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { FaultPanel } from '@tributary/ui';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { isSignedOut } from './client';
import { NotFound } from './not-found';

/** The id under which the server logged a fault; undefined when the server was not reached or gave none. */
export function faultIdOf(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  for (const one of error.errors) {
    const id = one.extensions?.faultId;
    if (typeof id === 'string') return id;
  }
  return 'no id given';
}

export interface FaultProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A query's error as a person needs it. Being signed out shows nothing: the sign-in page is already on its way. */
export function Fault({ error, onRetry }: FaultProps) {
  if (isSignedOut(error)) return null;
  return <FaultPanel faultId={faultIdOf(error)} {...(onRetry ? { onRetry } : {})} />;
}

/** What a route shows when its page threw or its code did not arrive (an old tab after a new release). */
export function RouteFault() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <Fault
      error={error}
      onRetry={() => {
        window.location.reload();
      }}
    />
  );
}
