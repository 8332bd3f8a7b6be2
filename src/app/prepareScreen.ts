import type { Route } from '../routing/route.ts';
import { savedStore } from '../store/saved/savedStore.ts';
import { LazyCardList, SCREENS } from './screens.tsx';

/**
 * Loads what the screen of a route needs; undefined when all of it is there. Rejects when it cannot be
 * had; the next call tries again.
 */
export function prepareScreen({ screen }: Route): Promise<void> | undefined {
  if (screen === 'missing') return undefined;
  if (screen !== 'home') return SCREENS[screen].prepare();
  const hasCards = Object.keys(savedStore.getState().cards).length > 0;
  return hasCards ? LazyCardList.prepare() : undefined;
}
