import { useEffect, useState } from 'react';
import { keepAwake } from '../../platform/page/wakeLock.ts';

/** Keeps the screen on while the card is shown. Whether it holds; undefined until that is known. */
export function useAwake(): boolean | undefined {
  const [holds, setHolds] = useState<boolean>();
  useEffect(() => keepAwake(setHolds), []);
  return holds;
}
