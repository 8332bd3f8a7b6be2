import { useEffect, useRef, useState } from 'react';

export interface PageLayer {
  /** What is open over the present screen; undefined when nothing is. */
  readonly shown: string | undefined;
  /** Opens something, or puts it in place of what is open. */
  open(id: string): void;
  close(): void;
}

/**
 * Something that lies over a screen and that the browser's way back closes, where on phones a person
 * would otherwise leave the screen: it has an entry of its own in the history, under the same address.
 * A reload finds it open; forward opens it again. Where the browser refuses an entry it opens without.
 */
export function usePageLayer(): PageLayer {
  const [shown, setShown] = useState(layerHere);
  const isOpen = useRef(shown !== undefined);

  useEffect(() => {
    const follow = (): void => {
      isOpen.current = layerHere() !== undefined;
      setShown(layerHere());
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  return {
    shown,
    open(id) {
      const state: unknown = { ...window.history.state, layer: id };
      try {
        if (layerHere() === undefined) window.history.pushState(state, '');
        else window.history.replaceState(state, '');
      } catch {
        // Safari refuses more than a hundred changes in half a minute.
      }
      isOpen.current = true;
      setShown(id);
    },
    close() {
      // Once: the history follows a moment later, and twice would leave the screen.
      if (!isOpen.current) return;
      isOpen.current = false;
      if (layerHere() !== undefined) window.history.back();
      setShown(undefined);
    },
  };
}

function layerHere(): string | undefined {
  const state: unknown = window.history.state;
  const layer = typeof state === 'object' && state && 'layer' in state ? state.layer : undefined;
  return typeof layer === 'string' ? layer : undefined;
}
