import type { Carrier, Fact, Source } from '../schema.ts';
import { COMPLAINTS, NOT_FOUND, UNUSED_NUMBER } from './onSeveralCarriers.ts';

export const COOTEL = {
  id: 'cootel',
  code: 4,
  prefixes: ['038'],
  prefixFact: 'cootel-prefixes-1',
  aboutFacts: ['cootel-status-2', 'cootel-status-3'],
  mayHaveEnded: true,
  facts: [
    'cootel-prefixes-1',
    'cootel-status-2',
    'cootel-status-3',
    'cootel-status-5',
    'trc-operators-1',
    'trc-vas-1',
    ...UNUSED_NUMBER,
    ...COMPLAINTS,
  ],
  unknown: NOT_FOUND,
} as const satisfies Carrier;

export const FACTS: readonly Fact[] = [
  {
    id: 'cootel-prefixes-1',
    source: 'cellcard-prefixes',
    confidence: 'high',
    values: {
      prefixes: '038',
    },
  },
  {
    id: 'cootel-status-2',
    source: 'cellcard-prefixes',
    confidence: 'medium',
  },
  {
    id: 'cootel-status-3',
    source: 'all-networks-common-codes-2',
    confidence: 'medium',
  },
  {
    id: 'cootel-status-5',
    source: 'cootel-status',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'all-networks-common-codes-2',
    url: 'https://trc.gov.kh/en/resources/common-codes/',
    kind: 'regulator',
    date: '2024-12',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'cootel-status',
    url: 'https://english.cambodiadaily.com/news/chinese-firm-joins-crowded-telecom-market-35465/',
    kind: 'news',
    date: '2013',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-11-24',
  },
];
