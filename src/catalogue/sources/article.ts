import type { Source } from '../schema.ts';

export const ARTICLE_SOURCES = [
  {
    id: 'source-article',
    kind: 'article',
    date: '2025-05',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
] as const satisfies readonly Source[];
