import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { ROOT } from '../../scripts/prepare.mjs';

const LEFT_OUT = ['node_modules', 'dist', '.git'];
// Rules on what is written down share no state: one worker loads the catalogue once for all their files.
const ONE_WORKER = ['--no-isolate', '--no-file-parallelism'];

export interface ProjectCopy {
  /** Writes a file, or changes the one that is there; a change that changes nothing is an error. */
  readonly write: (path: string, make: (text: string) => string) => void;
  readonly copyFolder: (from: string, to: string) => void;
  /** Counts a file as written that something else wrote. */
  readonly touch: (path: string) => void;
  /** Runs these unit tests in the copy. */
  readonly test: (...args: readonly string[]) => {
    readonly passed: boolean;
    readonly said: string;
  };
  /** The files that were written since this was last asked, each once. */
  readonly touched: () => readonly string[];
  readonly remove: () => void;
}

/** The project once more, in a folder of its own, to be changed as a newcomer would. */
export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'sim-exit-copy-'));
  cpSync(ROOT, root, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(relative(ROOT, path).split(/[\\/]/)[0] ?? ''),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  const touched = new Set<string>();
  return {
    write: (path, make) => {
      const before = read(join(root, path));
      const after = make(before);
      if (after === before) throw new Error(`${path} is not what this change expects`);
      writeFileSync(join(root, path), after);
      touched.add(path);
    },
    copyFolder: (from, to) => {
      cpSync(join(root, from), join(root, to), { recursive: true });
      touched.add(`${to}/`);
    },
    touch: (path) => touched.add(path),
    test: (...args) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...ONE_WORKER, ...args],
        { cwd: root, env: plainEnvironment(), encoding: 'utf8' },
      );
      return { passed: status === 0, said: stdout + stderr };
    },
    touched: () => {
      const all = [...touched];
      touched.clear();
      return all;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Without what this test runner tells its own children. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV$|TEST$)/.test(name),
  );
  return { ...Object.fromEntries(own), NO_COLOR: '1' };
}
