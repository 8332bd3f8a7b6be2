import { useStore } from 'zustand';
import { presentCards } from '../../domain/merge/merge.ts';
import type { Card } from '../../domain/card/card.ts';
import { stamp } from '../change.ts';
import { savedStore } from '../saved/savedStore.ts';
import type { SavedState } from '../saved/savedState.ts';

/** From so many ticks on it would hurt to begin again. */
const MANY_TICKS = 12;

/** Whether there is something worth keeping and nobody was reminded of a backup yet. */
export function useBackupDue(): boolean {
  return useStore(savedStore, isBackupDue);
}

/** The same for a given state. */
export function isBackupDue(state: SavedState): boolean {
  return !state.reminded?.value && worthKeeping(presentCards(state));
}

/** The person made a backup, or does not want to hear of it: never reminded again. */
export function endReminder(): void {
  const { reminded, cards } = savedStore.getState();
  // A backup may be ready only after another tab has erased everything: then nothing is written.
  const hasCards = Object.keys(cards).length > 0;
  if (hasCards && !reminded?.value) savedStore.setState({ reminded: stamp(true, reminded) });
}

function worthKeeping(cards: readonly Card[]): boolean {
  const ticks = cards.flatMap(({ tasks }) =>
    Object.values(tasks).filter(({ status }) => status?.value.state === 'done'),
  );
  const proofs = cards.flatMap((card) => Object.values(card.proofs).filter(({ value }) => value));
  return ticks.length >= MANY_TICKS || proofs.length > 0;
}
