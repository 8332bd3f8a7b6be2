import { listTraces, removeTraces, type Traces } from '../../platform/storage/traces.ts';
import { clearPhotos, PHOTO_DATABASE, photosWritten } from '../../platform/photos/photoStore.ts';
import { browserStorage } from '../../platform/storage/textStorage.ts';
import { notices } from '../notices.ts';
import { SAVED_KEY } from './savedState.ts';
import { forgetAll } from './savedStore.ts';

const OWN = { key: SAVED_KEY, databases: [PHOTO_DATABASE] };

/**
 * Empties the memory of this page and every place in the browser, and returns what is left there (nothing,
 * unless the browser refuses or another tab holds on to something). What was still to be written never
 * is, here or in other tabs, which hear of it and forget as well; work that is under way stops
 * (erasing.ts). Cannot be undone. Never throws.
 */
export async function eraseEverything(): Promise<Traces> {
  forgetAll();
  tellOtherTabs();
  await photosWritten();
  await clearPhotos();
  await removeTraces(OWN);
  notices.setState({ offlineReady: false });
  // Something that was under way in this page may have written in the meantime.
  forgetAll();
  const left = await listTraces(OWN);
  if (Object.values(left).every((names) => names.length === 0)) return left;
  // So may another tab, in the moment before it heard.
  await removeTraces(OWN);
  return listTraces(OWN);
}

/** At once, before the slower places: a tab that hears has nothing more to write. */
function tellOtherTabs(): void {
  // Nobody hears of the removal of what is not there.
  if (browserStorage.read(SAVED_KEY) === null) browserStorage.write(SAVED_KEY, '');
  browserStorage.remove(SAVED_KEY);
}
