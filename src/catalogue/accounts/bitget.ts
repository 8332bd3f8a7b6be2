import type { Account, Fact, Source } from '../schema.ts';

export const BITGET = {
  id: 'bitget',
  code: 51,
  group: 'exchange',
  needsOldNumberSms: 'unknown',
  steps: [{ id: 'path', facts: ['bitget-change-path-1'] }, { id: 'code' }],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'bitget-change-path-1',
    source: 'bitget-change-path',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'bitget-change-path',
    url: 'https://www.bitget.com/support/articles/12560603825740',
    kind: 'official',
    date: '2025-04-18',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];
