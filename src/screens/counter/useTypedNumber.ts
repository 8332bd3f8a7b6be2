import { useEffect, useState } from 'react';

/**
 * The number the person types to show it. It lives in this component alone and goes with it; also
 * when the page is left with the browser keeping it for the way back.
 */
export function useTypedNumber(): [number: string, setNumber: (number: string) => void] {
  const [number, setNumber] = useState('');
  useEffect(() => {
    const forget = (): void => setNumber('');
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);
  return [number, setNumber];
}
