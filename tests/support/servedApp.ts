import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

import { buildApp, isBuildFresh } from '../../scripts/buildApp.mjs';
import { ROOT } from '../../scripts/prepare.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string;
  }
}

/** Serves the built app once for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isBuildFresh() && !buildApp()) throw new Error('The app could not be built.');
  const server = await preview({
    root: ROOT,
    // A file that is missing is then a 404, as on any static host, and not the page once more.
    appType: 'mpa',
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 4300, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server has no address.');
  project.provide('appUrl', url);
  return () => server.close();
}
