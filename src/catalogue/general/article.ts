import type { Fact, Source } from '../schema.ts';

export const FACTS: readonly Fact[] = [
  {
    id: 'source-article-card-types-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-documents-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-shop-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-counter-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-cancel-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-balance-first-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-esim-contact-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-esim-request-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-esim-review-1',
    source: 'source-article',
    confidence: 'medium',
    values: {
      reviewDays: '1–7',
    },
  },
  {
    id: 'source-article-esim-confirmed-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-before-balance-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-before-backup-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-after-number-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-after-proof-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-why-charges-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-why-privacy-1',
    source: 'source-article',
    confidence: 'medium',
  },
  {
    id: 'source-article-why-later-1',
    source: 'source-article',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'source-article',
    kind: 'article',
    date: '2025-05',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
];
