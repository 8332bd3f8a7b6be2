import { expect, test } from 'vitest';

import { formatRoute, parseRoute } from '../../src/routing/route.ts';

test.each([
  ['#/latest', { screen: 'latest', page: 'checklist' }],
  ['#/latest/counter', { screen: 'latest', page: 'counter' }],
] as const)('%s leads to the card changed last', (address, route) => {
  expect(parseRoute(address)).toEqual(route);
  expect(formatRoute(route)).toBe(address);
});

test.each(['#/latest/proof', '#/latest/counter/x'])('%s is no page', (address) => {
  expect(parseRoute(address)).toEqual({ screen: 'missing' });
});
