import { expect, test } from 'vitest';

import { loadCounterWords } from '../../src/i18n/counterWords.ts';

test('the clerk’s words are Khmer and English, the same promise each time', async () => {
  const { km, en } = await loadCounterWords();
  expect(km.lines['thanks']).toBe('សូម\u200Bអរគុណ។');
  expect(en.lines['thanks']).toBe('Thank you.');
  expect(km.reply.yes).toBe('បាទ/ចាស');
  expect(en.reply.no).toBe('No');
  expect(loadCounterWords()).toBe(loadCounterWords());
});
