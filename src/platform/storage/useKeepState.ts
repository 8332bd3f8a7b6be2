import { useCallback, useEffect, useState } from 'react';
import { askToKeep, keepState, type KeepState } from './persistence.ts';

/** What the browser promises about the storage (undefined until it answered), and a way to ask it again. */
export function useKeepState(): { state: KeepState | undefined; ask: () => void } {
  const [state, setState] = useState<KeepState>();
  useEffect(() => {
    void keepState().then(setState);
  }, []);
  const ask = useCallback(() => void askToKeep().then(setState), []);
  return { state, ask };
}
