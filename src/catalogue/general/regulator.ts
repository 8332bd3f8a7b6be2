import type { Fact, Source } from '../schema.ts';

export const FACTS: readonly Fact[] = [
  {
    id: 'trc-complaints-1',
    source: 'all-networks-common-codes',
    confidence: 'high',
    values: {
      regulatorHotline: '6789',
    },
  },
  {
    id: 'trc-complaints-2',
    source: 'trc-complaints',
    confidence: 'high',
    values: {
      regulatorEmail: 'info@trc.gov.kh',
    },
  },
  {
    id: 'trc-complaints-3',
    source: 'trc-complaints-2',
    confidence: 'high',
    values: {
      regulatorPhone: '+855 23 722 333',
    },
  },
  {
    id: 'trc-complaints-4',
    source: 'trc-complaints-2',
    confidence: 'high',
    values: {
      hours: '07:30–17:30',
    },
  },
  {
    id: 'trc-complaints-7',
    source: 'trc-complaints-3',
    confidence: 'high',
  },
  {
    id: 'trc-vas-1',
    source: 'trc-vas',
    confidence: 'high',
  },
  {
    id: 'trc-sim-registration-2',
    source: 'trc-sim-registration',
    confidence: 'medium',
  },
  {
    id: 'trc-lost-sim-1',
    source: 'trc-lost-sim',
    confidence: 'medium',
  },
  {
    id: 'trc-sim-registration-8',
    source: 'cambodia-sim-registration-rented-sims',
    confidence: 'medium',
  },
  {
    id: 'trc-sim-registration-9',
    source: 'trc-sim-registration-2',
    confidence: 'high',
  },
  {
    id: 'trc-operators-1',
    source: 'trc-operators',
    confidence: 'high',
  },
  {
    id: 'trc-sim-registration-7',
    source: 'trc-lost-sim',
    confidence: 'medium',
    values: {
      stayDays: 60,
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'trc-complaints',
    url: 'https://trc.gov.kh/en/media/news-releases/3-news-release/',
    kind: 'regulator',
    date: '2024-07',
    linkable: true,
    readVia: 'copy',
    language: 'km',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'trc-complaints-2',
    url: 'https://trc.gov.kh/en/contactusform/',
    kind: 'regulator',
    date: '2024-12',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'trc-complaints-3',
    url: 'https://trc.gov.kh/en/media/news-releases/3-news-release/',
    kind: 'regulator',
    date: '2024-07',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'trc-vas',
    url: 'https://trc.gov.kh/en/media/news-releases/17-news-release/',
    kind: 'regulator',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'trc-sim-registration',
    url: 'https://www.b2b-cambodia.com/news/government-issues-final-deadline-to-register-sim-card-users/',
    kind: 'news',
    date: '2018-06',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-11-24',
  },
  {
    id: 'trc-lost-sim',
    url: 'https://www.phnompenhpost.com/national/sub-decree-mandates-implementation-mobile-sim-registration-system',
    kind: 'news',
    date: '2023-02',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-11-24',
  },
  {
    id: 'trc-sim-registration-2',
    url: 'https://phnompenhpost.com/national/telecoms-ministry-orders-all-sims-registered-2023',
    kind: 'news',
    date: '2022-08',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-11-25',
  },
  {
    id: 'trc-operators',
    url: 'https://trc.gov.kh/en/media/news-releases/2-news-release/',
    kind: 'regulator',
    date: '2024-07',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];
