import { TICKS_KEY, type EarlyTick } from '../platform/page/firstScript.ts';
import { browserStorage } from '../platform/storage/textStorage.ts';
import { tickTask } from '../store/actions.ts';
import { checklistOf } from '../store/checklists.ts';
import { saveNow, savedStore } from '../store/saved/savedStore.ts';

/**
 * Takes in the ticks that were made before the app was there, in this page or in one that was left before it
 * came. What was changed since stays.
 */
export function takeInTicks(): void {
  const ticks = readTicks();
  for (const { card: cardId, task, done, at } of ticks) {
    const card = savedStore.getState().cards[cardId];
    if (!card || !checklistOf(card).tasks.some(({ id }) => id === task)) continue;
    const status = card.tasks[task]?.status;
    const isDone = (status?.value.state ?? 'open') !== 'open';
    if ((status?.at ?? 0) < at && isDone !== done) tickTask(cardId, task, done);
  }
  saveNow();
  browserStorage.remove(TICKS_KEY);
}

function readTicks(): EarlyTick[] {
  try {
    const ticks: unknown = JSON.parse(browserStorage.read(TICKS_KEY) ?? '[]');
    return Array.isArray(ticks) ? ticks.filter(isTick) : [];
  } catch {
    return [];
  }
}

function isTick(raw: unknown): raw is EarlyTick {
  const tick = raw as Partial<EarlyTick> | null;
  return (
    typeof tick?.card === 'string' &&
    typeof tick.task === 'string' &&
    typeof tick.done === 'boolean' &&
    typeof tick.at === 'number'
  );
}
