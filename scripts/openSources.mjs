import { createServer } from 'vite';

import { ROOT } from './prepare.mjs';

/**
 * A server that serves nobody: it loads modules of `src` and `tests` into Node with `ssrLoadModule`, so that
 * a script works with the very rules and people of the app. To be closed.
 */
export function openSources() {
  return createServer({
    root: ROOT,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
}
