import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

import { contentSecurity } from './scripts/contentSecurity.mjs';
import { notFoundPage } from './scripts/notFound.mjs';
import { noteFiles } from './scripts/offlineFiles.mjs';
import { ROOT } from './scripts/prepare.mjs';
import { PWA } from './scripts/pwa.mjs';
import { chunkGroups } from './scripts/chunks.mjs';
import { firstPage } from './scripts/firstPage.mjs';
import { wordsByScreen } from './scripts/words.mjs';
import { LongestFirst } from './tests/support/longestFirst.ts';

const CHUNKS = {
  start: [`${ROOT}src/app/main.tsx`],
  // Loaded after the first paint, also where there is nothing stored.
  later: [`${ROOT}src/app/watchHands.ts`, `${ROOT}src/app/startOffline.ts`],
  saving: [`${ROOT}src/store/saved/keeping.ts`],
  shared: [
    `${ROOT}src/ui/BackLink.tsx`,
    `${ROOT}src/ui/layout.module.css`,
    `${ROOT}src/ui/Disclosure.tsx`,
    `${ROOT}src/i18n/useDates.ts`,
    `${ROOT}src/i18n/useWords.ts`,
    `${ROOT}src/platform/useToday.ts`,
  ],
  catalogue: [`${ROOT}src/store/checklists.ts`],
  list: [
    `${ROOT}src/screens/checklist/ChecklistScreen.tsx`,
    `${ROOT}src/screens/home/CardList.tsx`,
  ],
  'words-zh': listWords('zh'),
  'words-en': listWords('en'),
};
// Left to itself vitest keeps one processor free: half of what there is where there are two.
const EVERY_PROCESSOR = '100%';

/**
 * What is loaded beside a later chunk: its styles, but for those that stand in the page itself. Its scripts are
 * asked for by the first script, for every screen that is opened (scripts/screenFiles.mjs), so that the start need
 * not name them once more.
 */
function stylesAlone(_file: string, files: string[]): string[] {
  return files.filter((file) => /^(?!assets\/(start|shared|list)-).*\.css$/.test(file));
}

/** What a list says, which always comes together. */
function listWords(language: string): string[] {
  const names = ['screens', 'tasks', 'accounts', 'carriers', 'sellers'];
  return names.map((name) => `${ROOT}locales/${language}/${name}.json`);
}

const NODE_FOLDERS = 'catalogue,formats,domain,store,i18n,routing,platform,checks,build';

export default defineConfig({
  plugins: [
    react(),
    wordsByScreen(),
    contentSecurity(),
    firstPage(),
    notFoundPage(),
    noteFiles(),
    VitePWA(PWA),
  ],
  // Relative, so that any static host serves it, under any path.
  base: './',
  // React itself has what this stands in for.
  resolve: { alias: { 'use-sync-external-store/shim': 'react' } },
  build: {
    target: ['ios15.4', 'safari15.4', 'chrome100'],
    // There is one script to load at first, and the loader of later ones does without.
    modulePreload: { polyfill: false, resolveDependencies: stylesAlone },
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
