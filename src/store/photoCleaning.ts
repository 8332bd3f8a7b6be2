import { photosInUse, sweepPhotos } from '../domain/proofs.ts';
import { now } from '../platform/clock.ts';
import { deletePhoto, photoKeys } from '../platform/photoStore.ts';
import { readPhotoTrace, removePhotoTrace, writePhotoTrace } from '../platform/photoTrace.ts';
import { browserStorage } from '../platform/textStorage.ts';
import { SAVED_KEY } from './savedState.ts';
import { savedStore } from './savedStore.ts';

// Another tab may have been left open with an undo on offer; a day later nobody comes back to tap it.
const PATIENCE_MS = 86_400_000;

/**
 * Deletes photos that have belonged to no proof for a day. Called once, some time after the start.
 * Does nothing when the records could not be read in full: what they hold may still need its photos.
 * Never throws.
 */
export async function cleanPhotos(): Promise<void> {
  const hasAside = browserStorage.keys(`${SAVED_KEY}:aside-`).length > 0;
  if (hasAside || typeof browserStorage.read(SAVED_KEY) !== 'string') return;
  const stored = await photoKeys();
  if (!stored.ok) return;
  if (stored.value.length === 0) {
    removePhotoTrace();
    return;
  }
  const used = photosInUse(savedStore.getState());
  const sweep = sweepPhotos(stored.value, used, readPhotoTrace() ?? {}, now(), PATIENCE_MS);
  for (const id of sweep.remove) await deletePhoto(id);
  writePhotoTrace(sweep.alone);
}
