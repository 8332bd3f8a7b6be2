import type { QuestionToAsk } from './schema.ts';
import { SELLERS } from './sellers.ts';

/** The sellers whose own pages leave this question open: sellers.ts is the one list of them. */
function sellersLeavingOpen(questionId: string): readonly string[] {
  return SELLERS.filter(({ unknown }) => (unknown as readonly string[]).includes(questionId)).map(
    ({ id }) => id,
  );
}

export const TRAVEL_QUESTIONS_TO_ASK = [
  {
    id: 'seller-refund',
    when: [
      {
        cardType: ['travel-esim'],
        seller: sellersLeavingOpen('seller-refund'),
        profileState: ['installed', 'never-installed', 'deleted'],
      },
    ],
  },
  {
    id: 'seller-papers',
    when: [{ cardType: ['travel-esim'], seller: sellersLeavingOpen('seller-papers') }],
  },
  {
    id: 'seller-how-long',
    when: [{ cardType: ['travel-esim'], seller: sellersLeavingOpen('seller-how-long') }],
  },
  {
    id: 'seller-proof',
    when: [{ cardType: ['travel-esim'], seller: sellersLeavingOpen('seller-proof') }],
  },
  {
    id: 'seller-renewal',
    when: [
      {
        cardType: ['travel-esim'],
        seller: sellersLeavingOpen('seller-renewal'),
        renewal: ['auto', 'unsure'],
      },
    ],
  },
  {
    id: 'seller-data',
    when: [{ cardType: ['travel-esim'], seller: sellersLeavingOpen('seller-data') }],
  },
  {
    id: 'seller-after-deletion',
    when: [
      {
        cardType: ['travel-esim'],
        seller: sellersLeavingOpen('seller-after-deletion'),
        profileState: ['deleted'],
      },
    ],
  },
] as const satisfies readonly QuestionToAsk[];
