import type { Fact } from '../schema.ts';

export const SOCIAL_ACCOUNTS_FACTS = [
  { id: 'tiktok-needsoldnumbersms-1', source: 'tiktok-needsoldnumbersms', confidence: 'medium' },
  { id: 'tiktok-change-path-1', source: 'tiktok-needsoldnumbersms', confidence: 'medium' },
  {
    id: 'facebook-needsoldnumbersms-1',
    source: 'facebook-needsoldnumbersms',
    confidence: 'medium',
  },
  { id: 'facebook-change-path-1', source: 'facebook-needsoldnumbersms', confidence: 'medium' },
  {
    id: 'facebook-recycled-number-case-1',
    source: 'facebook-recycled-number-case',
    confidence: 'high',
  },
  {
    id: 'instagram-needsoldnumbersms-1',
    source: 'instagram-needsoldnumbersms',
    confidence: 'high',
  },
  { id: 'instagram-change-path-1', source: 'instagram-needsoldnumbersms', confidence: 'medium' },
  { id: 'instagram-lost-number-1', source: 'instagram-lost-number', confidence: 'medium' },
  { id: 'x-twitter-needsoldnumbersms-1', source: 'x-twitter-needsoldnumbersms', confidence: 'low' },
  { id: 'x-twitter-lost-number-1', source: 'x-twitter-needsoldnumbersms', confidence: 'medium' },
  { id: 'discord-needsoldnumbersms-1', source: 'discord-needsoldnumbersms', confidence: 'high' },
  { id: 'discord-change-path-1', source: 'discord-needsoldnumbersms', confidence: 'high' },
] as const satisfies readonly Fact[];
