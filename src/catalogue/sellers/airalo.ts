import type { Fact, Seller, Source } from '../schema.ts';

export const AIRALO = {
  id: 'airalo',
  code: 0,
  facts: [
    'airalo-refund-window-1',
    'airalo-refund-path-1',
    'airalo-refund-method-1',
    'airalo-refund-faulty-service-1',
    'airalo-third-party-purchase-1',
    'airalo-support-channel-1',
    'airalo-auto-renew-off-2',
    'airalo-auto-renew-off-1',
    'airalo-renewal-payment-1',
    'airalo-one-time-expires-1',
    'airalo-remove-profile-rule-1',
    'airalo-disable-instead-1',
    'airalo-reinstall-1',
    'airalo-delete-account-1',
    'airalo-privacy-1',
  ],
  unknown: [
    'seller-papers',
    'seller-how-long',
    'seller-proof',
    'seller-data',
    'seller-after-deletion',
  ],
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'airalo-refund-window-1',
    source: 'airalo-refund-window',
    confidence: 'medium',
    values: {
      refundDays: 14,
    },
  },
  {
    id: 'airalo-refund-faulty-service-1',
    source: 'airalo-refund-window',
    confidence: 'medium',
    values: {
      requestDays: 30,
      fixDays: 10,
    },
  },
  {
    id: 'airalo-support-channel-1',
    source: 'airalo-refund-window',
    confidence: 'medium',
  },
  {
    id: 'airalo-third-party-purchase-1',
    source: 'airalo-refund-window',
    confidence: 'medium',
  },
  {
    id: 'airalo-refund-path-1',
    source: 'airalo-refund-path',
    confidence: 'high',
  },
  {
    id: 'airalo-refund-method-1',
    source: 'airalo-refund-path',
    confidence: 'high',
  },
  {
    id: 'airalo-remove-profile-rule-1',
    source: 'airalo-remove-profile-rule',
    confidence: 'high',
  },
  {
    id: 'airalo-renewal-payment-1',
    source: 'airalo-renewal-payment',
    confidence: 'medium',
  },
  {
    id: 'airalo-delete-account-1',
    source: 'airalo-auto-renew-off',
    confidence: 'low',
    values: {
      graceDays: 7,
    },
  },
  {
    id: 'airalo-reinstall-1',
    source: 'airalo-reinstall',
    confidence: 'high',
  },
  {
    id: 'airalo-disable-instead-1',
    source: 'airalo-reinstall',
    confidence: 'high',
  },
  {
    id: 'airalo-auto-renew-off-2',
    source: 'airalo-auto-renew-off-2',
    confidence: 'high',
    values: {
      triggerPercent: 10,
    },
  },
  {
    id: 'airalo-one-time-expires-1',
    source: 'airalo-one-time-expires',
    confidence: 'low',
  },
  {
    id: 'airalo-privacy-1',
    source: 'airalo-privacy',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'airalo-refund-window',
    url: 'https://px-ep-airgsm.px-prod.airalo.com/en_US/page/refund-policy',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'airalo-refund-path',
    url: 'https://www.airalo.com/help/using-managing-esims/ZSEEHBT5HW6F/what-can-i-do-if-i-didnt-purchase-the-right-esim-or-have-a-change-of-plans/NYBBU4NC7KN6',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'airalo-remove-profile-rule',
    url: 'https://www.airalo.com/help/using-managing-esims/ZSEEHBT5HW6F/how-can-i-remove-an-esim-from-my-ios-device/SKNTP8LSLK5R',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'airalo-renewal-payment',
    url: 'https://www.airalo.com/uk/help/mijn-account-en-airmoney/QT1HK3HU71BG/apa-itu-airmoney-36/40K866FITUNB',
    kind: 'official',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'airalo-auto-renew-off',
    url: 'https://subger.com/it/th/cancel/airalo-nordic',
    kind: 'third-party',
    date: '2026-05',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'airalo-reinstall',
    url: 'https://airalo.com/help/fil/using-managing-esims/ZSEEHBT5HW6F/puwede-ba-akong-mag-reinstall-ng-esim/54MPGHA4TCY1',
    kind: 'official',
    linkable: true,
    language: 'fil',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'airalo-auto-renew-off-2',
    url: 'https://www.airalo.com/help/fil/using-managing-esims/ZSEEHBT5HW6F/ano-ang-mga-pagrenew-at-paano-gumagana-ang-mga-ito/PM7FMOUCP2U9',
    kind: 'official',
    linkable: true,
    language: 'fil',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'airalo-one-time-expires',
    url: 'https://orbitmoney.io/cancel/airalo',
    kind: 'third-party',
    date: '2026',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'airalo-privacy',
    url: 'https://www.airalo.com/more-info/privacy-policy',
    kind: 'official',
    date: '2024-06-03',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];
