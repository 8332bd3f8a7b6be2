import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkRefusal, Resumed } from '../../domain/resume/resumeFormat.ts';
import { readResumeLink } from '../../store/resume/resumeLink.ts';

export type LinkReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'refused'; readonly refusal: LinkRefusal }
  | { readonly kind: 'read'; readonly resumed: Resumed };

/** What the link in `text` holds; read again when the language changes, for the stand-in names. */
export function useReadLink(text: string): LinkReading {
  const { t } = useTranslation('move');
  const [done, setDone] = useState<{ readonly text: string; readonly reading: LinkReading }>();

  useEffect(() => {
    if (text === '') return undefined;
    let isCurrent = true;
    const standIn = (number: number): string => t(($) => $.holds.otherAccount, { number });
    const show = async (): Promise<void> => {
      const reading = await read(text, standIn);
      if (isCurrent) setDone({ text, reading });
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [text, t]);

  if (text === '') return { kind: 'none' };
  return done?.text === text ? done.reading : { kind: 'reading' };
}

async function read(text: string, standIn: (number: number) => string): Promise<LinkReading> {
  try {
    const result = await readResumeLink(text, standIn);
    if (typeof result === 'string') return { kind: 'refused', refusal: result };
    return { kind: 'read', resumed: result };
  } catch {
    return { kind: 'not-loaded' };
  }
}
