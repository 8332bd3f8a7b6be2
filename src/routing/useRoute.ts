import { useEffect, useLayoutEffect, useRef, useState, useTransition } from 'react';
import { keepPlaceOnReload } from './reloadPlace.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

// Coming back to one of these, people go on where they had scrolled to.
const KEEPS_PLACE: readonly Route['screen'][] = ['home', 'checklist'];

/**
 * The present route, following the address. While the next screen is still loading the present one
 * stays, with `isLoading` set. Keeps the scroll position of the screens that people return to, and of
 * any screen over a reload.
 */
export function useRoute(initial: Route): { route: Route; isLoading: boolean } {
  const [route, setRoute] = useState(initial);
  const [isLoading, startTransition] = useTransition();
  const places = useRef(new Map<string, number>());
  const shown = useRef(formatRoute(initial));

  useEffect(keepPlaceOnReload, []);

  useEffect(() => {
    const follow = (): void => {
      places.current.set(shown.current, window.scrollY);
      startTransition(() => setRoute(parseRoute(window.location.hash)));
    };
    window.addEventListener('hashchange', follow);
    // The address may have changed while the first words were loading, when nobody heard it.
    if (formatRoute(parseRoute(window.location.hash)) !== shown.current) follow();
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useLayoutEffect(() => {
    const address = formatRoute(route);
    if (address === shown.current) return;
    shown.current = address;
    const place = KEEPS_PLACE.includes(route.screen) ? places.current.get(address) : 0;
    window.scrollTo(0, place ?? 0);
  }, [route]);

  return { route, isLoading };
}
