import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Card } from '../../domain/card/card.ts';
import { cleanNames, countChangedNames, settleTimes } from '../../domain/card/foreignCard.ts';
import { MOST } from '../../domain/card/limits.ts';
import { presentCards } from '../../domain/merge/merge.ts';
import { ownValue } from '../../domain/card/ownValue.ts';
import { takeInBackup } from '../../domain/merge/takeIn.ts';
import { firstReading } from '../saved/firstReading.ts';
import type { BackupContents } from './readBackup.ts';
import type { SavedState } from '../saved/savedState.ts';
import { savedStore } from '../saved/savedStore.ts';

/** A card that is here and in the backup, as it is and as it would be. */
export interface SharedCard {
  readonly before: Card;
  readonly after: Card;
  /** What the backup has emptied or deleted, and stays here. */
  readonly kept: number;
}

/** What adding a backup would do. */
export interface BackupPlan {
  /** Cards that are not here, or were deleted here. */
  readonly added: readonly Card[];
  readonly shared: readonly SharedCard[];
  /** Cards for which there are too many already. */
  readonly noRoom: number;
  /** Names out of which signs, line breaks or what was too long was taken. */
  readonly cleanedNames: number;
}

/**
 * What adding the backup to `here` would do. Names and times in it are settled as those of a stranger
 * (domain/foreignCard.ts); deletions noted in the file are passed over. Changes nothing.
 */
export function planBackup({ state, madeAt }: BackupContents, here: SavedState): BackupPlan {
  const reading = firstReading(madeAt);
  const present = new Set(presentCards(here).map(({ id }) => id));
  let room = MOST.cardsAdded - Object.keys(here.cards).length;
  let noRoom = 0;
  let cleanedNames = 0;
  const added: Card[] = [];
  const shared: SharedCard[] = [];
  for (const card of presentCards(state)) {
    const foreign = cleanNames(settleTimes(card, reading));
    cleanedNames += countChangedNames(card, foreign);
    const mine = ownValue(here.cards, card.id);
    if (mine && present.has(card.id)) {
      const { card: after, kept } = takeInBackup(mine, foreign);
      shared.push({ before: mine, after, kept });
      continue;
    }
    room -= mine ? 0 : 1;
    if (room < 0 && !mine) noRoom += 1;
    else added.push(mine ? takeInBackup(mine, foreign).card : foreign);
  }
  return { added, shared, noRoom, cleanedNames };
}

/** The plan for what is here at present. */
export function useBackupPlan(contents: BackupContents): BackupPlan {
  const here = useStore(savedStore);
  return useMemo(() => planBackup(contents, here), [contents, here]);
}
