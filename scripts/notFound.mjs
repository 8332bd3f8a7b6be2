import { createHash } from 'node:crypto';

import { addressMeant } from '../src/routing/addressMeant.ts';

const STYLE =
  'body{margin:0;padding:30vh 16px;font:17px/1.6 system-ui,sans-serif;text-align:center}' +
  ':root{color-scheme:light dark}a{display:inline-block;padding:12px 16px}';

/** Runs in that page, by itself. */
const SCRIPT = `${addressMeant}
const meant = addressMeant(location.href);
if (meant) location.replace(meant);
else if (location.pathname.endsWith('/')) document.querySelector('a').href = '../';`;

/**
 * Many hosts show a file `404.html` for what they do not have. Ours leads on from an address whose \`#\` was
 * encoded on the way. It may be shown at any depth, so it refers to no other file.
 * @returns {import('vite').Plugin}
 */
export function notFoundPage() {
  return {
    name: 'sim-exit:not-found',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '404.html', source: page() });
    },
  };
}

function page() {
  const policy = [
    "default-src 'none'",
    `script-src ${sum(SCRIPT)}`,
    `style-src ${sum(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>没有这个页面 · No such page · SIM Exit</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <p>没有这个页面，地址可能被改动或截断了。</p>
    <p lang="en">There is no such page. The address may have been changed or cut short.</p>
    <p><a href="./">打开销卡清单 · Open SIM Exit</a></p>
    <script>${SCRIPT}</script>
  </body>
</html>
`;
}

/** @param {string} text */
function sum(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
