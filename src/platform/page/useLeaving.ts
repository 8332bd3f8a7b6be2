import { useEffect, useRef } from 'react';
import { onPageLeave } from './pageLife.ts';

/**
 * Calls back when the component goes, and when the page does (`page`), which may come back with everything
 * still in it. For input that is not finished.
 */
export function useLeaving(leave: (what: 'component' | 'page') => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const stop = onPageLeave(() => latest.current('page'));
    return () => {
      stop();
      latest.current('component');
    };
  }, []);
}
