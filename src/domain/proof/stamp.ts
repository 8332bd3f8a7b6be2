import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../card/card.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { isEnded } from '../checklist/ending.ts';
import { doneStanding } from './doneLevels.ts';
import { confirmationsOf, type KeptProof } from './proofs.ts';

/** What may be stamped on a card. */
export type CardStamp =
  /** The person has ended the number; nobody has confirmed it. */
  | { readonly kind: 'pending' }
  | {
      readonly kind: 'confirmed';
      /** The newest proof that confirms: by its day, those without one first. */
      readonly by: KeptProof;
      /** The last day of the later checks, once all of them are made. */
      readonly checkedOn?: PlainDate;
    };

/** The stamp of a card: none for ticks before the end, and never more than a proof shows. */
export function stampOf(checklist: Checklist, card: Card): CardStamp | undefined {
  const by = confirmationsOf(card)
    .sort((a, b) => ((a.proof.on ?? '') < (b.proof.on ?? '') ? -1 : 1))
    .pop();
  if (!by) return isEnded(checklist, card) ? { kind: 'pending' } : undefined;
  const { reached, checks } = doneStanding(checklist, card);
  const days = checks.flatMap(({ on }) => (on ? [on] : [])).sort();
  const checkedOn = reached.includes('checked') ? days.pop() : undefined;
  return { kind: 'confirmed', by, ...(checkedOn ? { checkedOn } : {}) };
}
