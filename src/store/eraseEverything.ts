import { listTraces, removeTraces, type Traces } from '../platform/traces.ts';
import { clearPhotos } from '../platform/photoStore.ts';
import { SAVED_KEY } from './savedState.ts';
import { forgetAll } from './savedStore.ts';

/**
 * Empties the memory of this page and every place in the browser, and returns what is left there (nothing,
 * unless the browser refuses or another tab holds on to something). What was still to be written never
 * is; other tabs hear that the stored text went, and forget as well. Cannot be undone. Never throws.
 */
export async function eraseEverything(): Promise<Traces> {
  forgetAll();
  await clearPhotos();
  await removeTraces(SAVED_KEY, ['sim-exit-photos']);
  // Something that was under way in this page may have written in the meantime.
  forgetAll();
  return listTraces(SAVED_KEY);
}
