import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Ends the process with a plain message where Node is too old for the tools. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(
    `This needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Get a newer one from https://nodejs.org and run the same command again.',
  );
}

/** Installs the packages of the lock file unless the installed ones are already those. */
export function installPackages() {
  const lock = `${ROOT}package-lock.json`;
  const installed = `${ROOT}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  // Development packages are named because NODE_ENV=production would leave them out.
  const done = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (!done) stop('The packages could not be installed: see the lines above.');
}

/**
 * Runs a script of an installed package with this very Node.
 * @param {string} script inside node_modules
 * @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
export function runTool(script, args) {
  return run(process.execPath, [`${ROOT}node_modules/${script}`, ...args]);
}

/**
 * Like runTool(), beside whatever else runs: what it says is kept until it has ended.
 * @param {string} script inside node_modules
 * @param {string[]} args
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
export function runToolBeside(script, args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [`${ROOT}node_modules/${script}`, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.on('error', (error) => done({ passed: false, said: `${said}${error.message}\n` }));
    child.on('close', (code) => done({ passed: code === 0, said }));
  });
}

/**
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, env = process.env) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** @param {string[]} args */
function runNpm(args) {
  const npm = process.env['npm_execpath'];
  if (npm && /\.[cm]?js$/.test(npm)) return run(process.execPath, [npm, ...args]);
  // npm is a .cmd file on Windows, which only a shell starts.
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/c', 'npm', ...args]);
  return run('npm', args);
}
