import { useEffect, useState } from 'react';
import { today } from './clock.ts';
import { onPageReturn } from './pageLife.ts';

/** Today, looked at again whenever the page comes back: it may have slept over midnight. */
export function useToday(): ReturnType<typeof today> {
  const [day, setDay] = useState(today);
  useEffect(() => onPageReturn(() => setDay(today())), []);
  return day;
}
