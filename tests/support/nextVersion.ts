import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from 'vite';

import { ROOT } from '../../scripts/prepare.mjs';

/**
 * Builds the app once more, into a folder of its own, with every component changed a little, so that
 * none of its chunks has the name it had before. The page then says `nextVersion` in its `data-build`.
 * `savedVersion`: the number under which it stores, where the shape of the records has changed as well.
 */
export async function buildNextVersion(savedVersion?: number): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'sim-exit-next-'));
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      root: ROOT,
      logLevel: 'error',
      mode: 'production',
      build: { outDir, emptyOutDir: true },
      plugins: [
        {
          name: 'next-version',
          enforce: 'pre',
          transform: (code, id) => {
            if (savedVersion !== undefined && id.endsWith('/src/store/saved/savedState.ts')) {
              return code.replace(/SAVED_VERSION = \d+/, `SAVED_VERSION = ${savedVersion}`);
            }
            return /\/src\/.*\.tsx$/.test(id)
              ? `${code}\n;document.documentElement.dataset.build = 'nextVersion';`
              : undefined;
          },
        },
      ],
    });
  } finally {
    process.env['NODE_ENV'] = NODE_ENV;
  }
  return outDir;
}
