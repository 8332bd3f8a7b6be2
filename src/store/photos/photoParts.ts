import {
  dropPhoto,
  discardPhotos,
  putPhoto,
  type PhotoRefusal,
} from '../../platform/photos/photoStore.ts';
import type { SmallPhoto } from '../../platform/photos/shrinkPhoto.ts';

export interface KeptPicture extends SmallPhoto {
  readonly id: string;
}

/**
 * Keeps a picture under `id`, or all its parts under ids that begin with it and sort in their order. All
 * or none: half of a chat would pass for the whole. Why not, when the storage refuses; `unwanted` when
 * `isUnwanted` comes true on the way: then no further part is written, and what was written is gone.
 */
export async function keepParts(
  id: string,
  parts: readonly SmallPhoto[],
  isUnwanted: () => boolean,
): Promise<readonly KeptPicture[] | PhotoRefusal | 'unwanted'> {
  const named = parts.map((part, index) => ({ ...part, id: partId(id, index, parts.length) }));
  for (const [index, part] of named.entries()) {
    const written = await putPhoto(part.id, part.blob);
    const tried = named.slice(0, index + 1).map((each) => each.id);
    if (isUnwanted()) {
      await discardPhotos(tried);
      return 'unwanted';
    }
    if (written.ok) continue;
    for (const before of tried) await dropPhoto(before);
    return written.refusal;
  }
  return named;
}

function partId(id: string, index: number, count: number): string {
  return count === 1 ? id : `${id}-${String(index + 1).padStart(2, '0')}`;
}
