import { useEffect } from 'react';
import { dropOutside, dropUndo, notices } from '../store/notices.ts';

// Some acts lead to another screen by themselves; the address changes within a moment of them.
const SAME_ACT_MS = 1000;

/**
 * An undo belongs to the screen it was offered on, and to the one that the act itself led to; a hint
 * about a link to the screen with the link.
 */
export function useUndoEnds(): void {
  useEffect(() => {
    const leave = (): void => {
      dropOutside();
      const { undo } = notices.getState();
      if (undo && performance.now() - undo.offeredAt > SAME_ACT_MS) dropUndo();
    };
    window.addEventListener('hashchange', leave);
    return () => window.removeEventListener('hashchange', leave);
  }, []);
}
