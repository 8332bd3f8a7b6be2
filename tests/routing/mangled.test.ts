import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../src/routing/route.ts';
import { realRoutes } from '../support/arbitraries.ts';

const lowerHex = (text: string): string =>
  text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
const inBody = (address: string, change: (body: string) => string): string =>
  `#${change(address.slice(1))}`;

/** What apps put in front of or around the fragment, and how they encode it; each may happen twice. */
const ENCODINGS: Readonly<Record<string, (address: string) => string>> = {
  'as it was': (a) => a,
  'encoded after its #': (a) => inBody(a, encodeURIComponent),
  'encoded in small letters': (a) => lowerHex(inBody(a, encodeURIComponent)),
  'slashes encoded behind the first': (a) => a.replace(/(?<!^#)\//g, '%2F'),
  'with another # in front': (a) => `#/${a}`,
  'with ## in front': (a) => `#${a}`,
  'with #! in front': (a) => a.replace('#', '#!'),
  'with a direction mark in front': (a) => inBody(a, (body) => `\u200E${body}`),
  'with a quote in front': (a) => inBody(a, (body) => `"${body}`),
  'with escaped slashes': (a) => a.replaceAll('/', '\\/'),
  'with soft hyphens in it': (a) => a.replace(/(.{4})/g, '$1\u00AD'),
  'with zero-width spaces at its slashes': (a) => a.replaceAll('/', '/\u200B'),
  'broken over lines': (a) => a.replace(/(.{5})/g, '$1\r\n'),
  'with a bracket left open': (a) => a.replace(/\/([^/]*)$/, '/<$1'),
};

/** What is left standing behind it. None of it begins with a letter, a digit or a hyphen. */
const ENDINGS = [
  '',
  '&shareTo=weixin',
  '?from=timeline',
  '?from=singlemessage&isappinstalled=0',
  '&',
  '?',
  '#',
  '#/',
  '#wechat_redirect',
  '#tgWebAppData=q&tgWebAppVersion=7',
  ':~:text=fee',
  '/',
  '/&from=groupmessage',
  '/?utm_source=x',
  '=',
  '.',
  ',',
  ')',
  ').',
  '>',
  ']',
  '"',
  '”',
  '’',
  '，',
  '。',
  '）',
  '」',
  '》',
  '！',
  '、',
  '…',
  '。请看',
  ' 打开看看',
  ' see/this',
  '打开',
  '*',
  '**',
  '_',
  '~',
  '‎',
  '⁩',
  '﻿',
  '­',
  '\xA0',
  ' ',
  '\n',
  '%',
  '%E5%A5',
  '&amp;from=timeline',
  '%3Ffrom%3Dtimeline',
  '%26shareTo=weixin',
  '%23x',
  '|',
  ';',
  ':',
  '`',
];

const sameCode = (route: Route): Route =>
  // Where its code ends, the code itself says: words that follow it do no harm.
  route.screen === 'resume' ? { screen: 'resume', code: route.code.slice(0, 1) } : route;

describe('an address that an app has changed', () => {
  it('leads to the screen meant, whatever the screen and the changes are', () => {
    fc.assert(
      fc.property(
        realRoutes,
        fc.array(fc.constantFrom(...Object.values(ENCODINGS)), { maxLength: 3 }),
        fc.constantFrom(...ENDINGS),
        fc.boolean(),
        (route, changes, ending, isBrowser) => {
          const changed = changes.reduce((now, change) => change(now), formatRoute(route));
          // A browser hands out what is not ASCII as percent codes.
          const hash = isBrowser ? encodeURI(changed + ending) : changed + ending;
          expect(sameCode(parseRoute(hash)), JSON.stringify(hash)).toEqual(sameCode(route));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each(Object.keys(ENCODINGS))('%s, with each ending', (name) => {
    const change = ENCODINGS[name] ?? String;
    for (const ending of ENDINGS) {
      const hash = `${change('#/card/k7m2xq4p/task/get-proof')}${ending}`;
      expect(parseRoute(hash), JSON.stringify(hash)).toEqual({
        screen: 'task',
        card: 'k7m2xq4p',
        task: 'get-proof',
      });
    }
  });

  it.each([
    ['#/resume/WS9j_b-c&shareTo=weixin', 'WS9j_b-c'],
    ['#/resume/WS9j_b-c?from=timeline', 'WS9j_b-c'],
    ['#/#/resume/WS9j_b-c', 'WS9j_b-c'],
    ['#%252Fresume%252FWS9j_b-c', 'WS9j_b-c'],
    ['#/resume/WS9j%20_b-c', 'WS9j_b-c'],
    ['#/resume/“WS9j_b-c”', 'WS9j_b-c'],
    ['#/resume/?from=timeline', ''],
    ['#/resume&from=timeline', ''],
  ])('%s holds the code of a link', (hash, code) => {
    expect(parseRoute(hash)).toEqual({ screen: 'resume', code });
  });

  it.each([
    '#tgWebAppData=query_id%3DAA&tgWebAppVersion=7.0',
    '#/?from=timeline',
    '#?from=timeline',
    '#&shareTo=weixin',
    '#/&shareTo=weixin',
    '#:~:text=fee',
    '#access_token=1',
    '#main',
    '#!',
    '#/#/',
    '#%2F',
    '#%E2%80%8E',
    '#//',
    '#wechat_redirect',
    '#xtor=RSS-1',
    '#.',
    '#constructor',
  ])('%s is none of ours and opens the start', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'home' });
  });
});
