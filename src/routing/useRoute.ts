import { useCallback, useEffect, useLayoutEffect, useRef, useState, useTransition } from 'react';
import { noteOrigin } from './cameFrom.ts';
import { renameAddress } from './navigate.ts';
import { isReturn, keepPlaceOnReload, placeHere, returnTo } from './reloadPlace.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

// Also when a link leads to one of these, people go on where they had scrolled to.
const KEEPS_PLACE: readonly Route['screen'][] = ['home', 'checklist'];

// After this long the person is told, though the screen may still come.
const PATIENCE_MS = 10_000;

export interface Shown {
  /** The route of the screen to show. The address may already name the next one. */
  readonly route: Route;
  readonly isLoading: boolean;
  /** What the address names could not be loaded, so the screen before it stays. */
  readonly isUnopened: boolean;
  /** Goes to where the address stands, once more; `false` when that still cannot be loaded. */
  readonly open: () => Promise<boolean>;
}

/**
 * The present route, following the address. The next screen is loaded by `prepare` (undefined: it is
 * there); until it is, or where it cannot be had, the present one stays. Coming back to a screen, by the
 * browser, by the way back on the screen or by a reload, finds it scrolled as it was left.
 */
export function useRoute(
  initial: Route,
  prepare: (route: Route) => Promise<void> | undefined,
): Shown {
  const [route, setRoute] = useState(initial);
  const [way, setWay] = useState<'there' | 'loading' | 'unopened'>('there');
  const [isDrawing, startTransition] = useTransition();
  const places = useRef(new Map<string, number>());
  const shown = useRef(formatRoute(initial));
  const returns = useRef(false);
  const asked = useRef({ address: '' });

  const open = useCallback(async (): Promise<boolean> => {
    const wanted = parseRoute(window.location.hash);
    const address = formatRoute(wanted);
    const isAgain = address === asked.current.address;
    const mine = { address };
    asked.current = mine;
    // Whoever has gone elsewhere meanwhile stays there.
    const isWanted = (): boolean => mine === asked.current;
    const loading = prepare(wanted);
    let patience: ReturnType<typeof setTimeout> | undefined;
    try {
      if (loading) {
        // What was said of it goes on being said until it is there.
        setWay((before) => (isAgain && before === 'unopened' ? before : 'loading'));
        patience = setTimeout(() => isWanted() && setWay('unopened'), PATIENCE_MS);
        await loading;
      }
      if (!isWanted()) return true;
      setWay('there');
      startTransition(() => setRoute(wanted));
      return true;
    } catch {
      if (isWanted()) setWay('unopened');
      return false;
    } finally {
      clearTimeout(patience);
    }
  }, [prepare]);

  useEffect(keepPlaceOnReload, []);

  useEffect(() => {
    let byLink = false;
    const tap = ({ target }: Event): void => {
      byLink = target instanceof Element && target.closest('[data-action="back"]') !== null;
    };
    const follow = (): void => {
      places.current.set(shown.current, window.scrollY);
      returns.current = isReturn() || byLink;
      noteOrigin(shown.current, formatRoute(parseRoute(window.location.hash)), returns.current);
      byLink = false;
      void open();
      tidyAddress(parseRoute(window.location.hash));
    };
    tidyAddress(parseRoute(window.location.hash));
    window.addEventListener('hashchange', follow);
    window.addEventListener('click', tap, true);
    // The address may have changed while the first words were loading, when nobody heard it.
    if (formatRoute(parseRoute(window.location.hash)) !== shown.current) follow();
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('click', tap, true);
    };
  }, [open]);

  // The address already names it, so a second tap on the same link is no change that anyone would hear.
  useEffect(() => {
    if (way !== 'unopened') return undefined;
    const tapped = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.href === window.location.href && !link.target) void open();
    };
    document.addEventListener('click', tapped);
    return () => document.removeEventListener('click', tapped);
  }, [way, open]);

  useLayoutEffect(() => {
    const address = formatRoute(route);
    if (address === shown.current) return undefined;
    shown.current = address;
    const keeps = returns.current || KEEPS_PLACE.includes(route.screen);
    const place = keeps ? (places.current.get(address) ?? placeHere()) : 0;
    window.scrollTo(0, place);
    return returnTo(place);
  }, [route]);

  return {
    route,
    isLoading: way === 'loading' || isDrawing,
    isUnopened: way === 'unopened',
    open,
  };
}

/** Takes away what an app on the way appended, so that it is neither kept nor sent on from here. */
function tidyAddress(route: Route): void {
  const { hash } = window.location;
  if (hash && route.screen !== 'missing' && hash !== formatRoute(route)) renameAddress(route);
}
