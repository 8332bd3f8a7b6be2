import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const NODE_FOLDERS = 'catalogue,domain,store,i18n,routing,platform,checks,build';

export default defineConfig({
  plugins: [react()],
  // Relative, so that any static host serves it, under any path.
  base: './',
  build: {
    target: ['ios15.4', 'safari15.4', 'chrome100'],
    // The bench reads it.
    manifest: true,
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
