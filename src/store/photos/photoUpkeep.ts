import { readPhotoTrace } from '../../platform/photos/photoTrace.ts';

// Well after the first screen is there and can be used.
const AFTER_MS = 5000;

/** Looks after kept photos some time after the start; loads nothing where there are none. */
export function startPhotoUpkeep(): void {
  if (!readPhotoTrace()) return;
  setTimeout(() => {
    // Offline the code may not be there: another start will do.
    import('./photoCleaning.ts').then(({ cleanPhotos }) => cleanPhotos()).catch(() => {});
  }, AFTER_MS);
}
