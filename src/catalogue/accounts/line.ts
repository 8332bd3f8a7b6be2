import type { Account, Fact, Source } from '../schema.ts';

export const LINE = {
  id: 'line',
  code: 15,
  group: 'messaging',
  needsOldNumberSms: 'unknown',
  smsFact: 'line-needsoldnumbersms-1',
  steps: [
    {
      id: 'tied',
      facts: ['line-scope-note-1'],
    },
    {
      id: 'secure',
      facts: ['line-before-cancelling-1'],
    },
    {
      id: 'help',
      facts: ['line-transfer-other-number-1'],
      action: {
        kind: 'open',
        fact: 'line-transfer-other-number-1',
      },
    },
    {
      id: 'code',
      facts: ['line-needsoldnumbersms-1'],
    },
    {
      id: 'not-later',
      facts: ['line-recycled-number-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'line-needsoldnumbersms-1',
    source: 'line-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'line-recycled-number-1',
    source: 'line-recycled-number',
    confidence: 'high',
  },
  {
    id: 'line-before-cancelling-1',
    source: 'line-needsoldnumbersms',
    confidence: 'high',
  },
  {
    id: 'line-transfer-other-number-1',
    source: 'line-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'line-scope-note-1',
    source: 'line-recycled-number',
    confidence: 'high',
    values: {
      version: '13.11.0',
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'line-needsoldnumbersms',
    url: 'https://help2.line.me/line/smartphone/categoryId/20007837/3/pc?lang=en',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'line-recycled-number',
    url: 'https://help.line.me/line/smartphone?contentId=20024126&contentid=20001157&country=TW&lang=en',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];
