import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { AppearanceProvider } from './ground/appearance';

class SizeNeverChanges {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

Object.assign(globalThis, {
  ResizeObserver: SizeNeverChanges,
  CSS: { escape: (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`) },
  matchMedia: (media: string) => ({
    matches: false,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

/**
 * Renders parts inside the library's provider, without transitions and portals. `container` holds the parts alone,
 * without the style elements that the toolkit writes.
 */
export function draw(part: ReactElement): RenderResult {
  const result = render(part, {
    wrapper: ({ children }) => (
      <AppearanceProvider env="test">
        <div data-parts="">{children}</div>
      </AppearanceProvider>
    ),
  });
  const container = result.container.querySelector<HTMLElement>('[data-parts]');
  if (container === null) throw new Error('The provider did not render its children.');
  return { ...result, container };
}

/**
 * What axe finds wrong, as lines of text; empty when nothing. jsdom has no layout, so contrast is measured from the
 * stylesheet (tokens.test.ts) instead, and a part is not a page, so page rules are left out.
 */
export async function faultsOf(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
