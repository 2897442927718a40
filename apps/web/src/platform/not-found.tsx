import { Button } from '@mantine/core';
import { Anchor, Finding } from '@tributary/ui';
import { useContext } from 'react';
import { PageContext, usePage } from './page';
import { homePath, useSession } from './session';

/** An address that leads nowhere, or to something that one may not see: the two look alike on purpose. */
export function NotFound() {
  const { state } = useSession();
  const inShell = useContext(PageContext) !== null;
  usePage({ title: 'Not found' });
  const home = state.status === 'signed-in' ? homePath(state.viewer) : '/sign-in';
  const panel = (
    <Finding
      voice="finding"
      lede="It may have moved, or it may not be yours to see. The search finds projects, people and goals."
      controls={
        <Button renderRoot={(props: object) => <Anchor {...props} href={home} />}>
          {state.status === 'signed-in' ? 'Go to your first page' : 'Sign in'}
        </Button>
      }
    >
      There is nothing at this address.
    </Finding>
  );
  return inShell ? panel : <main className="shell-alone">{panel}</main>;
}
