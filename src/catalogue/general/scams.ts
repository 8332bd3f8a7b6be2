import type { Fact, Source } from '../schema.ts';

export const FACTS: readonly Fact[] = [
  {
    id: 'scams-sim-bought-from-others-1',
    source: 'scams-sim-bought-from-others',
    confidence: 'medium',
  },
  {
    id: 'scams-reactivation-links-1',
    source: 'scams-reactivation-links',
    confidence: 'high',
  },
  {
    id: 'cambodia-sim-registration-rented-sims-1',
    source: 'cambodia-sim-registration-rented-sims',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'scams-sim-bought-from-others',
    url: 'https://kiripost.com/stories/sim-card-bank-scam-warning-issued',
    kind: 'news',
    date: '2023-06',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-11-25',
  },
  {
    id: 'scams-reactivation-links',
    url: 'https://phnompenhpost.com/national/banks-warn-phishing-rise-through-mobile-apps',
    kind: 'news',
    date: '2023-06',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-11-25',
  },
  {
    id: 'cambodia-sim-registration-rented-sims',
    url: 'https://www.telecomreviewasia.com/news/industry-news/4222-telecoms-regulator-in-cambodia-takes-firm-stand-against-unregistered-sim-cards',
    kind: 'news',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-11-25',
  },
];
