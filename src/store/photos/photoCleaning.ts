import { mergeStates } from '../../domain/merge/merge.ts';
import { lastDeletion, photosInUse, sweepPhotos } from '../../domain/proof/proofs.ts';
import { now } from '../../platform/clock.ts';
import { dropPhoto, photoKeys } from '../../platform/photos/photoStore.ts';
import {
  readPhotoTrace,
  removePhotoTrace,
  writePhotoTrace,
} from '../../platform/photos/photoTrace.ts';
import { browserStorage } from '../../platform/storage/textStorage.ts';
import { watchErasing } from '../saved/erasing.ts';
import { EMPTY_STATE, SAVED_KEY, type SavedState } from '../saved/savedState.ts';
import { isAllUnderstood, savedStore } from '../saved/savedStore.ts';
import { isUnderstood, isWhole, readSaved } from '../saved/savedText.ts';

// Another tab may have been left open with an undo on offer (UndoBar.tsx ends it sooner).
const PATIENCE_MS = 86_400_000;

/**
 * Deletes photos that have belonged to no proof for a day. Called once, some time after the start.
 * Does nothing when the records could not be read in full: what they hold may still need its photos.
 * Where there are no records at all, none needs a photo. Never throws.
 */
export async function cleanPhotos(): Promise<void> {
  const isErased = watchErasing();
  const state = knownState();
  if (!state) return;
  const stored = await photoKeys();
  if (!stored.ok || isErased()) return;
  if (stored.value.length === 0) return removePhotoTrace();
  const times = { now: now(), patience: PATIENCE_MS, deletedAt: lastDeletion(state, now()) };
  const used = photosInUse(Object.values(state.cards));
  const sweep = sweepPhotos(stored.value, used, readPhotoTrace() ?? {}, times);
  for (const id of sweep.remove) await dropPhoto(id);
  if (!isErased()) writePhotoTrace(sweep.alone);
}

/**
 * What this page and the browser remember, cards that can still be brought back included; undefined when
 * it is not known in full.
 */
function knownState(): SavedState | undefined {
  const hasAside = browserStorage.keys(`${SAVED_KEY}:aside-`).length > 0;
  const text = browserStorage.read(SAVED_KEY);
  if (hasAside || !isAllUnderstood() || text === undefined) return undefined;
  if (text === null) return mergeStates(savedStore.getState(), EMPTY_STATE);
  const saved = readSaved(text);
  if (!saved.state || !isWhole(saved) || !isUnderstood(saved)) return undefined;
  return mergeStates(savedStore.getState(), saved.state);
}
