import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

import { contentSecurity } from './scripts/contentSecurity.mjs';
import { notFoundPage } from './scripts/notFound.mjs';
import { noteFiles } from './scripts/offlineFiles.mjs';
import { PWA } from './scripts/pwa.mjs';
import { wordsByScreen } from './scripts/words.mjs';

// What every visit needs before anything is tapped. In one chunk it is a tenth smaller than in thirty.
const START = new RegExp(
  [
    'node_modules/(react|react-dom|scheduler|use-sync-external-store|zustand|valibot)/',
    'node_modules/(i18next|react-i18next|html-parse-stringify|void-elements)/',
    'src/routing/',
    'src/store/(savedStore|saving|sight|putting|besides|settingAside|savedText|savedState)\\.',
    'src/store/(migrations|restore|reading|fields|notices)\\.',
    'src/store/(begin|change|cards)\\.',
    'src/platform/(clock|textStorage|pageLife|copyText|randomId|installPrompt|isInstalled)\\.',
    'src/domain/(merge|card|carryOwnAccounts|ownIds|names|limits|plainDate)\\.',
    'src/i18n/(i18n|languages)\\.',
    'src/ui/(BottomBar|Button|Screen|ScreenFrame|useHeading|focusHeading|Icon|Notice|Disclosure)\\.',
  ].join('|'),
);

const NODE_FOLDERS = 'catalogue,domain,store,i18n,routing,platform,checks,build';

export default defineConfig({
  plugins: [react(), wordsByScreen(), contentSecurity(), notFoundPage(), noteFiles(), VitePWA(PWA)],
  // Relative, so that any static host serves it, under any path.
  base: './',
  build: {
    target: ['ios15.4', 'safari15.4', 'chrome100'],
    // The bench reads it.
    manifest: true,
    // A slow machine is no defect of the build.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: 'start', test: START }] } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [`tests/{${NODE_FOLDERS}}/**/*.test.ts`],
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{screens,ui,app}/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts', 'tests/support/setupScreens.ts'],
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
          // Each file has a Chromium of its own; more at once than cores makes them wait on each other.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          // After the others, which would otherwise take the processor from under the browser.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
