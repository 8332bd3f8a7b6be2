import { useEffect } from 'react';
import { dropOutside, dropUndo, notices } from '../store/notices.ts';

/**
 * An undo belongs to the screen it was offered on, and to the one that the act itself led to; a hint
 * about a link to the screen with the link.
 */
export function useUndoEnds(): void {
  useEffect(() => {
    let offered: number | undefined;
    let address: string | undefined;
    const unsubscribe = notices.subscribe(({ undo }) => {
      if (!undo || undo.number === offered) return;
      offered = undo.number;
      // The act may lead on by itself: where to is known once what was tapped has run to its end.
      queueMicrotask(() => {
        address = window.location.hash;
      });
    });
    const leave = (): void => {
      dropOutside();
      if (window.location.hash !== address) dropUndo();
    };
    window.addEventListener('hashchange', leave);
    return () => {
      unsubscribe();
      window.removeEventListener('hashchange', leave);
    };
  }, []);
}
