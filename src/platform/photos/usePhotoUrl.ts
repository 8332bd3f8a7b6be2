import { useEffect, useState } from 'react';
import { getPhoto } from './photoStore.ts';

/** An address for an `img`; or that the photo is still being read; or that it cannot be had. */
export type PhotoUrl =
  | { readonly state: 'loading' | 'missing' | 'refused' }
  | { readonly state: 'ready'; readonly url: string };

/** A kept photo, as long as the component lives; the photo under an id never changes. */
export function usePhotoUrl(id: string): PhotoUrl {
  const [photo, setPhoto] = useState<PhotoUrl>({ state: 'loading' });
  useEffect(() => {
    let isGone = false;
    let read: PhotoUrl | undefined;
    const show = async (): Promise<void> => {
      read = await readPhoto(id);
      if (isGone) release(read);
      else setPhoto(read);
    };
    void show();
    return () => {
      isGone = true;
      if (read) release(read);
    };
  }, [id]);
  return photo;
}

async function readPhoto(id: string): Promise<PhotoUrl> {
  const answer = await getPhoto(id);
  if (!answer.ok) return { state: 'refused' };
  if (!answer.value) return { state: 'missing' };
  return { state: 'ready', url: URL.createObjectURL(answer.value) };
}

function release(photo: PhotoUrl): void {
  if (photo.state === 'ready') URL.revokeObjectURL(photo.url);
}
