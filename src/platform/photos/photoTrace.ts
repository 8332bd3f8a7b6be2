import { browserStorage } from '../storage/textStorage.ts';

/*
 * A note in `localStorage` that there are photos in IndexedDB: a start without it need not load the
 * code that looks after them. It holds since when each photo that belongs to nothing was seen.
 */
const KEY = 'sim-exit:photos';

/** When a photo that belongs to nothing was first seen (milliseconds since 1970), by photo id. */
export type SeenAlone = Readonly<Record<string, number>>;

/** Notes that there are photos; what is noted already stays. */
export function leavePhotoTrace(): void {
  if (browserStorage.read(KEY) === null) writePhotoTrace({});
}

/** What was noted; undefined when there are no photos. What cannot be read counts as nothing seen. */
export function readPhotoTrace(): SeenAlone | undefined {
  const text = browserStorage.read(KEY);
  if (typeof text !== 'string') return undefined;
  try {
    const seen: unknown = JSON.parse(text);
    if (typeof seen !== 'object' || seen === null) return {};
    return Object.fromEntries(Object.entries(seen).filter(([, at]) => typeof at === 'number'));
  } catch {
    return {};
  }
}

/** Replaces what was noted. */
export function writePhotoTrace(seen: SeenAlone): void {
  browserStorage.write(KEY, JSON.stringify(seen));
}

/** There are no photos any more. */
export function removePhotoTrace(): void {
  browserStorage.remove(KEY);
}
