import type { Fact, Source } from '../schema.ts';

export const FACTS: readonly Fact[] = [
  {
    id: 'trc-number-lifecycle-1',
    source: 'trc-complaints',
    confidence: 'high',
  },
  {
    id: 'trc-number-lifecycle-2',
    source: 'trc-number-lifecycle',
    confidence: 'high',
    values: {
      outgoingDays: 60,
    },
  },
  {
    id: 'trc-number-lifecycle-3',
    source: 'trc-number-lifecycle',
    confidence: 'high',
    values: {
      incomingDays: 30,
    },
  },
  {
    id: 'trc-number-lifecycle-4',
    source: 'trc-number-lifecycle-2',
    confidence: 'medium',
    values: {
      reservedDays: 90,
    },
  },
  {
    id: 'trc-number-lifecycle-5',
    source: 'trc-number-lifecycle-3',
    confidence: 'high',
    values: {
      totalDays: 180,
    },
  },
  {
    id: 'trc-number-lifecycle-6',
    source: 'trc-number-lifecycle-2',
    confidence: 'medium',
  },
  {
    id: 'trc-number-lifecycle-8',
    source: 'trc-complaints-3',
    confidence: 'high',
  },
  {
    id: 'trc-number-lifecycle-9',
    source: 'trc-number-lifecycle-4',
    confidence: 'high',
  },
  {
    id: 'trc-number-lifecycle-10',
    source: 'trc-number-lifecycle-5',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'trc-number-lifecycle',
    url: 'https://www.phnompenhpost.com/national/sim-cards-must-not-be-deleted-90-days',
    kind: 'news',
    date: '2023-08',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'trc-number-lifecycle-2',
    url: 'https://www.58cam.com/forum.php?action=printable&mod=viewthread&tid=783809',
    kind: 'third-party',
    date: '2023-08',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'trc-number-lifecycle-3',
    url: 'https://tech.sabay.com.kh/article/1347735',
    kind: 'news',
    date: '2023-08',
    linkable: true,
    language: 'km',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'trc-number-lifecycle-4',
    url: 'https://phnompenhpost.com/business/smart-unauthorised-number-reallocation-foul-play-rogue-employee',
    kind: 'news',
    date: '2021-07',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'trc-number-lifecycle-5',
    url: 'https://cne.wtf/2021/07/22/smart-scolded-for-selling-cellphone-numbers-still-in-use/',
    kind: 'news',
    date: '2021-07',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-11-25',
  },
];
