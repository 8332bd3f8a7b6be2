import type { Fact, Source } from '../schema.ts';

export const FACTS: readonly Fact[] = [
  {
    id: 'banks-in-cambodia-otp-abroad-1',
    source: 'all-networks-top-up',
    confidence: 'medium',
  },
  {
    id: 'banks-in-cambodia-otp-missing-1',
    source: 'banks-in-cambodia-otp-missing',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'banks-in-cambodia-otp-missing',
    url: 'https://www.cimbbank.com.kh/en/business/help-support/faq/internet-banking/what-action-should-i-take-when-i-cannot-receive-the-one-time-passwords-otp.html',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];
