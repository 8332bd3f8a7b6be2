import type { Fact, Source } from '../schema.ts';

export const FACTS: readonly Fact[] = [
  {
    id: 'all-networks-common-codes-1',
    source: 'all-networks-common-codes',
    confidence: 'high',
    values: {
      servicesCode: '*1200#',
    },
  },
  {
    id: 'all-networks-common-codes-2',
    source: 'all-networks-common-codes',
    confidence: 'high',
    values: {
      balanceCode: '*1201#',
    },
  },
  {
    id: 'all-networks-common-codes-3',
    source: 'all-networks-common-codes',
    confidence: 'high',
    values: {
      identityCode: '*1202#',
    },
  },
  {
    id: 'all-networks-common-codes-4',
    source: 'all-networks-common-codes',
    confidence: 'high',
    values: {
      topUpCode: '*1203*PIN#',
    },
  },
  {
    id: 'all-networks-common-codes-5',
    source: 'all-networks-common-codes',
    confidence: 'high',
    values: {
      hotline: '1204',
    },
  },
  {
    id: 'all-networks-common-codes-6',
    source: 'all-networks-common-codes-2',
    confidence: 'high',
  },
  {
    id: 'all-networks-number-format-3',
    source: 'all-networks-number-format',
    confidence: 'medium',
    values: {
      countryCode: '+855',
    },
  },
  {
    id: 'qb-status-1',
    source: 'qb-status',
    confidence: 'high',
  },
  {
    id: 'all-networks-top-up-1',
    source: 'all-networks-top-up',
    confidence: 'medium',
  },
  {
    id: 'all-networks-balance-at-expiry-1',
    source: 'trc-number-lifecycle',
    confidence: 'medium',
  },
  {
    id: 'all-networks-expiry-date-1',
    source: 'trc-vas',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'all-networks-common-codes',
    url: 'https://trc.gov.kh/en/media/news-releases/1-news-release/',
    kind: 'regulator',
    date: '2024-12',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'all-networks-number-format',
    url: 'https://asean-info.net/Cambodia-Life/0302-simcard.html',
    kind: 'third-party',
    linkable: true,
    language: 'ja',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'qb-status',
    url: 'https://www.commsupdate.com/articles/2020/10/23/mptc-revokes-or-suspends-17-telecoms-licences/',
    kind: 'news',
    date: '2020-10',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-11-24',
  },
  {
    id: 'all-networks-top-up',
    url: 'https://asiabackpacker.info/%E3%82%AB%E3%83%B3%E3%83%9C%E3%82%B8%E3%82%A2%E3%81%AEsim%E3%82%AB%E3%83%BC%E3%83%89%E3%81%ABaba-bank%E3%81%AE%E3%83%A2%E3%83%90%E3%82%A4%E3%83%AB%E3%82%A2%E3%83%97%E3%83%AA%E3%81%8B%E3%82%89%E3%83%81/',
    kind: 'third-party',
    linkable: true,
    language: 'ja',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];
