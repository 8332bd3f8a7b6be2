import { browserStorage } from '../../platform/storage/textStorage.ts';
import { SAVED_KEY } from './savedState.ts';
import { erasureCount } from './savedStore.ts';

/** `forgotten`: by this page too. `gone`: only the records in the browser, perhaps not on purpose. */
export type Erased = 'forgotten' | 'gone';

/**
 * For work that takes a while: tells whether everything was erased since this was called, by this page or
 * by another one. What the work still had to write must then not be written, and what it has written goes.
 * A page that was asleep hears nothing of others, so it also looks whether the records are still there.
 */
export function watchErasing(): () => Erased | undefined {
  const count = erasureCount();
  const wasStored = typeof browserStorage.read(SAVED_KEY) === 'string';
  return () => {
    if (erasureCount() !== count) return 'forgotten';
    return wasStored && browserStorage.read(SAVED_KEY) === null ? 'gone' : undefined;
  };
}
