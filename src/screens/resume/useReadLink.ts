import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal, Resumed } from '../../domain/resumeFormat.ts';
import { readResumeLink } from '../../store/resumeLink.ts';

export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly resumed: Resumed };

/** What the code of a link holds; read again when the language changes, for the stand-in names. */
export function useReadLink(code: string): Reading {
  const { t } = useTranslation('move');
  const [reading, setReading] = useState<Reading>({ kind: code === '' ? 'none' : 'reading' });

  useEffect(() => {
    if (code === '') return undefined;
    let isCurrent = true;
    const standIn = (number: number): string => t(($) => $.holds.otherAccount, { number });
    const show = async (): Promise<void> => {
      const next = await read(code, standIn);
      if (isCurrent) setReading(next);
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [code, t]);

  return reading;
}

async function read(code: string, standIn: (number: number) => string): Promise<Reading> {
  try {
    const result = await readResumeLink(code, standIn);
    if (typeof result === 'string') return { kind: 'refused', refusal: result };
    return { kind: 'read', resumed: result };
  } catch {
    return { kind: 'not-loaded' };
  }
}
