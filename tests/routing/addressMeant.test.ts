import { expect, test } from 'vitest';

import { addressMeant } from '../../src/routing/addressMeant.ts';

const PAGE = 'https://host/some/where/';

test.each([
  [`${PAGE}%23/resume/WS9jbJ-x_y`, `${PAGE}#/resume/WS9jbJ-x_y`],
  [`${PAGE}%23%2Fresume%2FWS9`, `${PAGE}#/resume/WS9`],
  [`${PAGE}%2523%252fresume%252fWS9`, `${PAGE}#/resume/WS9`],
  [`${PAGE}%23/resume/WS9?from=timeline`, `${PAGE}#/resume/WS9`],
  [`${PAGE}%23/resume/WS9#top`, `${PAGE}#/resume/WS9`],
  [`${PAGE}index.html%23/data`, `${PAGE}index.html#/data`],
])('%s means %s', (address, meant) => {
  expect(addressMeant(address)).toBe(meant);
});

test.each([PAGE, `${PAGE}#/data`, `${PAGE}#%23/data`, `${PAGE}?a=%23b#/data`, `${PAGE}foo/bar`])(
  '%s is as it was',
  (address) => {
    expect(addressMeant(address)).toBeUndefined();
  },
);
