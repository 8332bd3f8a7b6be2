import type { Fact, Seller, Source } from '../schema.ts';
import { EVERY_QUESTION } from './onSeveralSellers.ts';

export const MAYA = {
  id: 'maya',
  code: 9,
  aboutFacts: ['maya-mobile-support-channel-1'],
  facts: ['maya-mobile-support-channel-1'],
  unknown: EVERY_QUESTION,
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'maya-mobile-support-channel-1',
    source: 'maya-mobile-support-channel',
    confidence: 'medium',
    values: {
      email: 'support@maya.net',
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'maya-mobile-support-channel',
    url: 'https://qa-webapp.maya.mobile/acceptable-use-policy',
    kind: 'official',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];
