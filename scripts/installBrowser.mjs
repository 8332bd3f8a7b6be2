import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { findBrowser } from './findBrowser.mjs';
import { run, stop } from './prepare.mjs';

const FONTS = [
  { language: 'zh', name: 'Chinese', debianPackage: 'fonts-noto-cjk' },
  { language: 'km', name: 'Khmer', debianPackage: 'fonts-khmeros' },
];

/** Makes sure that a browser is there; on Debian and Ubuntu it is installed where it is missing. */
export function installBrowser() {
  if (!findBrowser()) {
    console.log('No Chromium or Chrome found: installing Chromium …');
    if (!installDebianPackages(['chromium']) || !findBrowser()) {
      stop(
        'The browser tests need Chromium or Google Chrome, and none was found or could be installed.\n' +
          'Install one of them, or set CHROME_PATH to the program, and run the same command again.\n' +
          'On Debian or Ubuntu: sudo apt-get install chromium',
      );
    }
  }
  installFonts();
}

/** Without them the pages show empty boxes, which changes every width that is measured. */
function installFonts() {
  const missing = FONTS.filter(({ language }) => !hasFont(language));
  if (missing.length === 0 || !apt()) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);
  if (installDebianPackages(packages)) return;
  const names = missing.map(({ name }) => name).join(', ');
  console.warn(`No font for: ${names}. The browser tests go on without.`);
}

/** @param {string} language */
function hasFont(language) {
  const { status, stdout } = spawnSync('fc-list', [`:lang=${language}`, 'family'], {
    encoding: 'utf8',
  });
  return status === 0 && stdout.trim() !== '';
}

let indexIsFresh = false;

/** @param {string[]} packages */
function installDebianPackages(packages) {
  const command = apt();
  if (!command) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const [program = '', ...args] = command;
  // An old index is no reason to give up: the packages may still be there.
  if (!indexIsFresh) indexIsFresh = run(program, [...args, 'update', '-q'], env);
  return run(program, [...args, 'install', '-y', '-q', ...packages], env);
}

/** @returns {string[] | undefined} how to call apt-get without being asked for a password */
function apt() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const canSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return canSudo ? ['sudo', '-n', 'apt-get'] : undefined;
}
