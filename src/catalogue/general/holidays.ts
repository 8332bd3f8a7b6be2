import type { Fact, Holiday, Source } from '../schema.ts';

const FIXED = ['all-networks-public-holiday-46'];
const CALCULATED = ['all-networks-public-holiday-4'];
const DISPUTED = [...CALCULATED, 'all-networks-public-holiday-44'];

/**
 * Public holidays of Cambodia. Those of a fixed day are the same every year. For those that move no
 * decree was found: the days of 2026 and 2027 are calculated, and where two calculations differ both
 * days count as closed.
 */
export const HOLIDAYS: readonly Holiday[] = [
  { id: 'new-year', on: ['01-01'], facts: FIXED, certainty: 'fixed' },
  { id: 'victory', on: ['01-07'], facts: FIXED, certainty: 'fixed' },
  { id: 'women', on: ['03-08'], facts: FIXED, certainty: 'fixed' },
  { id: 'khmer-new-year', on: ['04-14', '04-15', '04-16'], facts: FIXED, certainty: 'fixed' },
  { id: 'labour', on: ['05-01'], facts: FIXED, certainty: 'fixed' },
  { id: 'king', on: ['05-14'], facts: FIXED, certainty: 'fixed' },
  { id: 'queen-mother', on: ['06-18'], facts: FIXED, certainty: 'fixed' },
  { id: 'constitution', on: ['09-24'], facts: FIXED, certainty: 'fixed' },
  { id: 'king-father', on: ['10-15'], facts: FIXED, certainty: 'fixed' },
  { id: 'coronation', on: ['10-29'], facts: FIXED, certainty: 'fixed' },
  { id: 'independence', on: ['11-09'], facts: FIXED, certainty: 'fixed' },
  { id: 'peace', on: ['12-29'], facts: FIXED, certainty: 'fixed' },
  {
    id: 'visak-bochea',
    on: ['2026-05-01', '2026-05-22'],
    facts: DISPUTED,
    certainty: 'disputed',
  },
  { id: 'visak-bochea-2027', on: ['2027-05-20'], facts: CALCULATED, certainty: 'calculated' },
  { id: 'ploughing', on: ['2026-05-05', '2027-05-24'], facts: CALCULATED, certainty: 'calculated' },
  {
    id: 'pchum-ben',
    on: ['2026-10-10', '2026-10-11', '2026-10-12', '2027-09-29', '2027-09-30', '2027-10-01'],
    facts: CALCULATED,
    certainty: 'calculated',
  },
  {
    id: 'water-festival',
    on: ['2026-11-23', '2026-11-24', '2026-11-25', '2027-11-12', '2027-11-13', '2027-11-14'],
    facts: CALCULATED,
    certainty: 'calculated',
  },
];

/** The years for which the moving ones are in the table; the test says when to add another. */
export const HOLIDAY_YEARS = { from: '2026-01-01', until: '2027-12-31' } as const;

/** What the rest day and the half day of the week rest on. */
export const WORKING_WEEK_FACTS = [
  'all-networks-working-week-1',
  'all-networks-working-week-2',
] as const;

export const FACTS: readonly Fact[] = [
  {
    id: 'all-networks-public-holiday-4',
    source: 'all-networks-public-holiday-computed',
    confidence: 'low',
  },
  {
    id: 'all-networks-public-holiday-44',
    source: 'all-networks-public-holiday-calendar',
    confidence: 'low',
  },
  {
    id: 'all-networks-public-holiday-46',
    source: 'all-networks-public-holiday',
    confidence: 'medium',
  },
  {
    id: 'all-networks-working-week-1',
    source: 'all-networks-working-week',
    confidence: 'medium',
  },
  {
    id: 'all-networks-working-week-2',
    source: 'all-networks-working-week-2',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'all-networks-public-holiday',
    url: 'https://asean.or.jp/learn-about-asean-japan/public-holidays-cambodia',
    kind: 'third-party',
    date: '2025',
    linkable: true,
    language: 'ja',
    checkedOn: '2026-11-25',
    recheckBy: '2027-02-25',
  },
  {
    id: 'all-networks-public-holiday-computed',
    url: 'https://github.com/vacanza/holidays/blob/c382fdec456ce76e03b841ab809d47e46be610a2/snapshots/countries/KH_COMMON.json',
    kind: 'third-party',
    date: '2026-07',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-02-25',
  },
  {
    id: 'all-networks-public-holiday-calendar',
    url: 'https://whatdateis.today/holidays/cambodia-2026',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-02-25',
  },
  {
    id: 'all-networks-working-week',
    url: 'https://prake.org/labour-law/work-and-wages/work-hours-in-cambodia',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'all-networks-working-week-2',
    url: 'https://noplegal.com/2019/03/17/cambodian-labor-law-weekly-time-off/',
    kind: 'third-party',
    date: '2019-03',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];
