// What the toolkit asks of a browser and jsdom does not have.
import { TextDecoder, TextEncoder } from 'node:util';

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

const define = (name: string, value: unknown) => {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};

define('ResizeObserver', SizeNeverChanges);
define('IntersectionObserver', SizeNeverChanges);
define('TextEncoder', TextEncoder);
define('TextDecoder', TextDecoder);
define('scrollTo', () => undefined);
define('matchMedia', (query: string) => ({
  // A desktop with a pointer, light, unless a test says otherwise.
  matches: /width >= (768|1200)px|min-width|pointer: fine/.test(query),
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
}));
define('CSS', {
  escape: (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`),
  supports: () => false,
});
Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => undefined, configurable: true });
// axe measures the shape of letters on a canvas; without one it says so on every page and goes on.
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null, configurable: true });
