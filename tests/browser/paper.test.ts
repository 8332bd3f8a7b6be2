import { expect, test, vi } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { STORED } from '../support/everyScreen.ts';
import { tornBy, WAYS_TO_PRINT } from '../support/sheets.ts';
import { open } from '../support/walk.ts';

// Many sheets.
vi.setConfig({ testTimeout: 300_000 });

const STORAGE = { 'sim-exit': STORED };

const PRINTED = [
  'card1/record',
  'card2/record',
  'card1',
  'card1/task/settle-balance',
  'card1/asks',
  'card1/counter',
  'card1/refused',
  'card1/message/letter',
].map((page) => `#/card/${page}`);

test.each(PRINTED)(
  'nothing that belongs together is torn by the end of a sheet: %s',
  async (hash) => {
    const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
    await open(page, url, hash);
    const torn: string[] = [];
    for (const printing of WAYS_TO_PRINT) {
      for (const what of await tornBy(page, printing))
        torn.push(`${JSON.stringify(printing)} ${what}`);
    }
    expect(torn).toEqual([]);
    await close();
  },
);
