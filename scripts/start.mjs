import process from 'node:process';

import { buildApp } from './buildApp.mjs';
import { checkNode, installPackages, ROOT, stop } from './prepare.mjs';

checkNode();
installPackages();
if (!buildApp()) stop('The app could not be built: see the lines above.');

// Only now: before the packages are installed there is nothing to import.
const { preview } = await import('vite');
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: Number(process.env['PORT']) || 4173, strictPort: false },
});

console.log(`\n  SIM Exit is at ${server.resolvedUrls?.local[0]}\n  Ctrl-C stops it.\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    // A browser that keeps its connection open must not keep the server alive.
    setTimeout(() => process.exit(0), 500).unref();
    void server.close().finally(() => process.exit(0));
  });
}
