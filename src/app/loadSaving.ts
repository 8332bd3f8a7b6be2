import { onPageReturn } from '../platform/page/pageLife.ts';
import { browserStorage } from '../platform/storage/textStorage.ts';
import { redirect } from '../routing/navigate.ts';
import { notices } from '../store/notices.ts';
import { EMPTY_STATE, SAVED_KEY } from '../store/saved/savedState.ts';
import { isNothingStored, savedStore } from '../store/saved/savedStore.ts';

const RETRY_MS = 5000;

/** Reads what is stored, and from then on stores what changes. Rejects when its code cannot be had. */
export async function loadSaving(): Promise<void> {
  const { startSaving } = await import('../store/saved/keeping.ts');
  notices.setState({ saved: true });
  startSaving(() => redirect({ screen: 'home' }));
}

/** The same on a first visit, where it has nothing to do before something changes, here or in another tab. */
export function saveFromFirstChange(): void {
  const stops = [
    savedStore.subscribe(begin),
    browserStorage.watch(SAVED_KEY, begin),
    onPageReturn(() => {
      if (!isNothingStored()) begin();
    }),
  ];
  function begin(): void {
    for (const stop of stops) stop();
    keepTrying();
  }
}

/** Until it succeeds nothing is stored, which is said; then all that was changed meanwhile is. */
function keepTrying(): void {
  loadSaving().catch(() => {
    if (savedStore.getState() !== EMPTY_STATE) notices.setState({ saved: false });
    setTimeout(keepTrying, RETRY_MS);
  });
}
