import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from '../../src/routing/route.ts';
import { routes } from '../support/arbitraries.ts';

describe('addresses', () => {
  it.each([
    ['', { screen: 'home' }],
    ['#', { screen: 'home' }],
    ['#/', { screen: 'home' }],
    ['#/about', { screen: 'about' }],
    ['#/data', { screen: 'data' }],
    ['#/install', { screen: 'install' }],
    ['#/at-counter', { screen: 'at-counter' }],
    ['#/card/ab12/after-counter', { screen: 'after-counter', card: 'ab12' }],
    ['#/card/ab12', { screen: 'checklist', card: 'ab12' }],
    ['#/card/ab12/review', { screen: 'review', card: 'ab12' }],
    ['#/card/ab12/card', { screen: 'card', card: 'ab12' }],
    [
      '#/card/ab12/question/carrier',
      { screen: 'question', card: 'ab12', question: 'carrier', change: false },
    ],
    [
      '#/card/ab12/change/carrier',
      { screen: 'question', card: 'ab12', question: 'carrier', change: true },
    ],
    ['#/card/ab12/task/get-proof', { screen: 'task', card: 'ab12', task: 'get-proof' }],
    [
      '#/card/ab12/last-call/cancel-at-counter',
      { screen: 'last-call', card: 'ab12', task: 'cancel-at-counter' },
    ],
    ['#/card/ab12/counter', { screen: 'counter', card: 'ab12' }],
    ['#/card/ab12/proof/p1', { screen: 'proof', card: 'ab12', id: 'p1' }],
    ['#/card/ab12/message/support', { screen: 'message', card: 'ab12', id: 'support' }],
    ['#/carrier/smart', { screen: 'carrier', carrier: 'smart' }],
    ['#/seller/airalo', { screen: 'seller', seller: 'airalo' }],
    ['#/resume/x9-_A', { screen: 'resume', code: 'x9-_A' }],
    ['#/resume', { screen: 'resume', code: '' }],
  ] as const)('%s leads to %j', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each(['/about', 'about', '#about', '#/about/', '#//about'])(
    '%s is as good as #/about',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ screen: 'about' });
    },
  );

  it.each([
    '#/no-such-screen',
    '#/about/us',
    '#/home',
    '#/missing',
    '#/card',
    '#/card/',
    '#/card/ab12/no-such-page',
    '#/card/ab12/task',
    '#/card/ab12/task/get-proof/more',
    '#/card/ab12/review/more',
    '#/card/ab12/question',
    '#/card/ab12/proof',
    '#/carrier',
    '#/carrier/smart/more',
    '#/seller',
    '#/constructor',
    '#/card/ab12/constructor',
    '#/card/ab12/constructor/x',
  ])('%s leads nowhere', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'missing' });
  });

  it('of every screen lead back to it', () => {
    fc.assert(
      fc.property(routes, (route) => {
        const hash = formatRoute(route);
        expect(hash).toMatch(/^#\//);
        expect(parseRoute(hash)).toEqual(route);
      }),
    );
  });

  it('hold nothing that an app on the way would encode, whatever the ids are', () => {
    const route = { screen: 'task', card: 'a/b', task: '100%' } as const;
    expect(formatRoute(route)).toBe('#/card/a~2f~b/task/100~25~');
    fc.assert(
      fc.property(routes, (any) => {
        expect(formatRoute(any)).toMatch(/^#\/[\w/~-]*$/);
      }),
    );
  });

  it('send someone without a screen to the beginning', () => {
    expect(formatRoute({ screen: 'missing' })).toBe('#/');
  });

  it('are never refused with an error, whatever they say', () => {
    const odd = fc.constantFrom(
      '%',
      '%E0%A4%A',
      '%00',
      '\ud800',
      '/',
      '#',
      'card',
      'task',
      '..',
      '__proto__',
    );
    const hashes = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.oneof(odd, fc.string({ maxLength: 3 })), { maxLength: 6 })
        .map((parts) => `#/${parts.join('/')}`),
    );
    fc.assert(
      fc.property(hashes, (hash) => {
        const route = parseRoute(hash);
        expect(route.screen).toBeTypeOf('string');
        expect(formatRoute(route)).toMatch(/^#\//);
      }),
    );
  });
});
