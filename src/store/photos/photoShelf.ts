import { discardPhotos, getPhoto, photoKeys, putPhoto } from '../../platform/photos/photoStore.ts';
import type { PhotoShelf } from '../backup/backupFormat.ts';

/** The photos of this browser, as backups see them. */
export const photoShelf: PhotoShelf = {
  async get(id) {
    const photo = await getPhoto(id);
    if (photo.ok) return photo.value;
    return photo.refusal === 'silent' ? 'silent' : undefined;
  },
  async put(id, photo) {
    return (await putPhoto(id, photo)).ok;
  },
  async keys() {
    const ids = await photoKeys();
    return ids.ok ? ids.value : [];
  },
  discard: discardPhotos,
};
