import type { Account, Fact, Source } from '../schema.ts';

export const DISCORD = {
  id: 'discord',
  code: 21,
  group: 'messaging',
  needsOldNumberSms: 'no',
  smsFact: 'discord-needsoldnumbersms-1',
  steps: [
    {
      id: 'password',
      facts: ['discord-needsoldnumbersms-1'],
    },
    {
      id: 'path',
      facts: ['discord-change-path-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'discord-needsoldnumbersms-1',
    source: 'discord-needsoldnumbersms',
    confidence: 'high',
  },
  {
    id: 'discord-change-path-1',
    source: 'discord-needsoldnumbersms',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'discord-needsoldnumbersms',
    url: 'https://support.discord.com/hc/en-us/articles/4413460214807-How-to-Remove-a-Phone-Number-From-a-Discord-Account',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];
