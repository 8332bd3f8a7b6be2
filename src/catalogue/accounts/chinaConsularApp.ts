import type { Account, Fact, Source } from '../schema.ts';

export const CHINA_CONSULAR_APP = {
  id: 'china-consular-app',
  code: 43,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  steps: [{ id: 'update', facts: ['china-consular-app-registration-1'] }, { id: 'sign-in' }],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'china-consular-app-registration-1',
    source: 'china-consular-app-registration',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'china-consular-app-registration',
    url: 'http://is.china-embassy.gov.cn/lsfw/fwxx/202212/t20221201_10983951.htm',
    kind: 'official',
    date: '2022-12-01',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];
