import { expect, test } from 'vitest';

import { cacheNames } from '../../src/platform/storage/cacheNames.ts';
import { isFile } from '../../src/platform/install/fileKind.ts';

const answer = (type: string): Response => new Response('', { headers: { 'content-type': type } });

test.each([
  ['https://host/app/assets/a-1.js', 'text/javascript', true],
  [
    'https://host/app/assets/a-1.js?__WB_REVISION__=1',
    'application/javascript; charset=utf-8',
    true,
  ],
  ['https://host/app/assets/a-1.js', 'text/html; charset=utf-8', false],
  ['https://host/app/assets/a-1.css', 'text/html', false],
  ['https://host/app/assets/a-1.css', 'text/css', true],
  ['https://host/app/offline.json', 'text/html', false],
  ['https://host/app/manifest.webmanifest', 'application/manifest+json', true],
  ['https://host/app/', 'text/html', true],
])('%s answered as %s: %s', (url, type, expected) => {
  expect(isFile(url, answer(type))).toBe(expected);
});

test('no name of ours is one that Workbox in a folder above takes for an old one of its own', () => {
  const scope = 'https://host/app/';
  const { files, previous } = cacheNames(scope);
  for (const name of [files, previous]) {
    // Its rule: contains `-precache-`, and the address of its folder.
    expect(name.includes('-precache-') && name.includes('https://host/')).toBe(false);
    expect(Object.values(cacheNames('https://host/'))).not.toContain(name);
    expect(Object.values(cacheNames('https://host/app/next/'))).not.toContain(name);
  }
});
