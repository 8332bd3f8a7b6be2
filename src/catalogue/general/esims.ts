import type { Fact, Source } from '../schema.ts';

export const FACTS: readonly Fact[] = [
  {
    id: 'esim-generic-do-not-delete-first-1',
    source: 'esim-generic-do-not-delete-first',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-prepaid-not-renewing-1',
    source: 'esim-generic-prepaid-not-renewing',
    confidence: 'low',
  },
  {
    id: 'esim-generic-single-install-1',
    source: 'esim-generic-single-install',
    confidence: 'medium',
    values: {
      installDays: 90,
    },
  },
  {
    id: 'esim-generic-delete-not-cancel-1',
    source: 'esim-generic-delete-not-cancel',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-deactivate-vs-delete-1',
    source: 'airalo-reinstall',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-support-needs-1',
    source: 'esim-generic-support-needs',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-refund-rule-typical-1',
    source: 'esim-generic-support-needs',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-data-deletion-1',
    source: 'esim-generic-data-deletion',
    confidence: 'low',
  },
  {
    id: 'esim-generic-data-records-1',
    source: 'esim-generic-data-records',
    confidence: 'medium',
    values: {
      recordYears: 10,
    },
  },
  {
    id: 'esim-generic-identifiers-1',
    source: 'esim-generic-identifiers',
    confidence: 'medium',
    values: {
      unusedDays: 30,
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'esim-generic-do-not-delete-first',
    url: 'https://skyalo.com/ar/guides/refund-or-cancel-esim',
    kind: 'third-party',
    linkable: true,
    language: 'ar',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'esim-generic-prepaid-not-renewing',
    url: 'https://latam.help.usepylon.com/articles/8709170915-how-to-cancel-a-travel-esim-subscription',
    kind: 'third-party',
    date: '2026-06-24',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'esim-generic-single-install',
    url: 'https://www.kkday.com/en/product/146346?cid=10448&ud1=activity-ka0146346&ud2=en',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'esim-generic-delete-not-cancel',
    url: 'https://www.globalyo.com/?p=4835',
    kind: 'third-party',
    date: '2023-12',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'esim-generic-support-needs',
    url: 'https://esim-link.com/help/refunds/b/',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'esim-generic-data-deletion',
    url: 'https://selfwordapp.blogspot.com/2026/05/esimup-data-deletion-request.html',
    kind: 'third-party',
    date: '2026-05',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'esim-generic-data-records',
    url: 'https://tvojedata.cz/en/gdpr',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'esim-generic-identifiers',
    url: 'https://www.iloveesim.com/en/refund-policy',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
];
