import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed just now: paper has no buttons that lead to the other lines. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia('print');
    // At once: the browser prints what stands on the page when its event has been heard.
    const tell = (is: boolean) => (): void => flushSync(() => setPrinting(is));
    const [begin, end] = [tell(true), tell(false)];
    const turn = ({ matches }: MediaQueryListEvent): void => setPrinting(matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    paper.addEventListener('change', turn);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper.removeEventListener('change', turn);
    };
  }, []);
  return isPrinting;
}
