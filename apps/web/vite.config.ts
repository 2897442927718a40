import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const api = `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;
const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Asks for the sans at once: it carries the first screen's words, while the serif may arrive a moment later. */
function preloadSans(): Plugin {
  return {
    name: 'preload-sans',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((file) =>
          /hanken-grotesk-latin-wght-normal.*\.woff2$/.test(file),
        );
        if (font === undefined) throw new Error('The sans is not in the bundle; fonts.css names its file.');
        return [
          {
            tag: 'link',
            injectTo: 'head',
            attrs: { rel: 'preload', href: `/${font}`, as: 'font', type: 'font/woff2', crossorigin: '' },
          },
        ];
      },
    },
  };
}

export default defineConfig({
  root: source('.'),
  plugins: [react(), preloadSans()],
  resolve: {
    alias: {
      '@tributary/domain': source('../../libs/domain/src/index.ts'),
      '@tributary/ui': source('../../libs/ui/src/index.ts'),
    },
  },
  // The api writes a fresh nonce over this word in every answer that carries index.html.
  html: { cspNonce: '__CSP_NONCE__' },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/imports': api,
      '/cycles': api,
      '/attachments': api,
      '/health': api,
    },
  },
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    // A data: URI would need a hole in the page's policy.
    assetsInlineLimit: 0,
    emptyOutDir: true,
  },
});
