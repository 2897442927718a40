import { ApolloProvider } from '@apollo/client/react';
import { AppearanceProvider } from '@tributary/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { ConnectedSession } from './people/connected-session';
import { createCache } from './platform/cache';
import { cacheParts } from './platform/cache-parts';
import { createClient } from './platform/client';
import { departSignedOut, leaveWithOthers } from './platform/leaving';
import { routes } from './router';

const client = createClient({
  cache: createCache(cacheParts),
  onSignedOut: () => {
    departSignedOut(client);
  },
});
leaveWithOthers(client);

/** The nonce of this very answer. A browser hides the attribute from scripts but gives it as a property. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

// The toolkit's scroll lock writes a style element by itself and looks for its nonce under this name only.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root.');

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <AppearanceProvider styleNonce={styleNonce}>
        <RouterProvider router={createBrowserRouter(routes(ConnectedSession))} />
      </AppearanceProvider>
    </ApolloProvider>
  </StrictMode>,
);
