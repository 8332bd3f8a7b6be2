import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';
import { contentSecurity } from '../../scripts/contentSecurity.mjs';
import { PWA } from '../../scripts/pwa.mjs';
import { parseRoute } from '../../src/routing/route.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}
const manifest = PWA.manifest as unknown as {
  name: string;
  short_name: string;
  start_url: string;
  scope: string;
  theme_color: string;
  background_color: string;
  icons: Picture[];
  screenshots: Picture[];
  shortcuts: { name: string; url: string; icons: Picture[] }[];
};

test('the name on the home screen speaks both languages', () => {
  for (const name of [manifest.name, manifest.short_name]) {
    expect(name).toMatch(/\p{Script=Han}/u);
    expect(name).toMatch(/SIM Exit/);
  }
  for (const { name } of manifest.shortcuts) expect(name).toMatch(/\p{Script=Han}.*[A-Za-z]/u);
});

test('every icon and screenshot is a PNG of the size it claims', () => {
  const pictures = [
    ...manifest.icons,
    ...manifest.screenshots,
    ...manifest.shortcuts.flatMap(({ icons }) => icons),
    { src: 'apple-touch-icon.png', sizes: '180x180' },
  ];
  for (const { src, sizes } of pictures) {
    const file = readFileSync(join(ROOT, 'public', src));
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
    expect(file.length, src).toBeLessThan(60_000);
  }
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
});

test('the start and the shortcuts are relative, so they hold under any path, and lead to screens', () => {
  for (const url of [manifest.start_url, ...manifest.shortcuts.map(({ url }) => url)]) {
    expect(url).toMatch(/^\.\/#/);
    expect(parseRoute(url.slice(2)).screen).not.toBe('missing');
  }
  expect(manifest.scope).toBe('./');
});

test('the colours are those of the light theme', () => {
  const tokens = readFileSync(join(ROOT, 'src/app/tokens.css'), 'utf8');
  const ground = /--color-ground: (#\w+)/.exec(tokens)?.[1];
  expect([manifest.theme_color, manifest.background_color]).toEqual([ground, ground]);
});

test('the content security policy is for the built page only, and lets nothing in from outside', () => {
  const plugin = contentSecurity();
  expect(plugin.apply).toBe('build');
  const page = readFileSync(join(ROOT, 'index.html'), 'utf8');
  expect(page).not.toContain('Content-Security-Policy');
  const add = plugin.transformIndexHtml as unknown as () => { attrs: { content: string } }[];
  const rules = new Map(
    add()[0]!
      .attrs.content.split('; ')
      .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  );
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('require-trusted-types-for')).toEqual(["'script'"]);
  const allowed = [...rules].filter(([name]) => name?.endsWith('-src')).flatMap(([, from]) => from);
  expect([...new Set(allowed)].sort()).toEqual(["'none'", "'self'", 'blob:']);
});

test('an example of headers for hosts keeps the page out of frames', () => {
  const headers = readFileSync(join(ROOT, 'public/_headers'), 'utf8');
  expect(headers).toContain("frame-ancestors 'none'");
  expect(headers).toContain('nosniff');
  // A wrong answer under such a name would be kept for a year.
  expect(headers).not.toContain('immutable');
});
