import { useState } from 'react';
import { rememberedPlace, rememberPlace } from '../../platform/page/pagePlace.ts';

/** The place of someone who sees every line at once; no line has this id. */
export const ALL = 'all';

/** The line that is shown, by its id; a reload at the counter comes back to it. */
export function usePlace(): [place: string | undefined, setPlace: (place: string) => void] {
  const [place, setPlace] = useState(rememberedPlace);
  return [
    place,
    (next) => {
      rememberPlace(next);
      setPlace(next);
      window.scrollTo(0, 0);
    },
  ];
}
