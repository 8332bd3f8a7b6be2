import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

import { contentSecurity } from './scripts/contentSecurity.mjs';
import { notFoundPage } from './scripts/notFound.mjs';
import { noteFiles } from './scripts/offlineFiles.mjs';
import { ROOT } from './scripts/prepare.mjs';
import { PWA } from './scripts/pwa.mjs';
import { chunkGroups } from './scripts/chunks.mjs';
import { wordsByScreen } from './scripts/words.mjs';
import { LongestFirst } from './tests/support/longestFirst.ts';

const CHUNKS = {
  start: `${ROOT}src/app/main.tsx`,
  saving: `${ROOT}src/store/saved/keeping.ts`,
};
// Left to itself vitest keeps one processor free: half of what there is where there are two.
const EVERY_PROCESSOR = '100%';
const NODE_FOLDERS = 'catalogue,formats,domain,store,i18n,routing,platform,checks,build';

export default defineConfig({
  plugins: [react(), wordsByScreen(), contentSecurity(), notFoundPage(), noteFiles(), VitePWA(PWA)],
  // Relative, so that any static host serves it, under any path.
  base: './',
  // React itself has what this stands in for.
  resolve: { alias: { 'use-sync-external-store/shim': 'react' } },
  build: {
    target: ['ios15.4', 'safari15.4', 'chrome100'],
    // There is one script to load at first, and the loader of later ones does without.
    modulePreload: { polyfill: false },
    // The bench reads it.
    manifest: true,
    // A slow machine is no defect of the build.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: chunkGroups(CHUNKS) } },
    },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [`tests/{${NODE_FOLDERS}}/**/*.test.ts`],
          setupFiles: ['tests/support/setup.ts'],
          maxWorkers: EVERY_PROCESSOR,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{screens,parts,ui,app}/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts', 'tests/support/setupScreens.ts'],
          maxWorkers: EVERY_PROCESSOR,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/servedApp.ts'],
          pool: 'forks',
          // Each file has a Chromium of its own, and waits for it a good part of the time.
          maxWorkers: 3,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          // After the others, which would otherwise take the processor from under the browser.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
