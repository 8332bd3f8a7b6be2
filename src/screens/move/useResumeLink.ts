import { useEffect, useState } from 'react';
import type { Card } from '../../domain/card/card.ts';
import { now } from '../../platform/clock.ts';
import { drawQr } from '../../platform/qr/drawQr.ts';
import { makeResumeLink } from '../../store/resume/resumeLink.ts';

export type LinkState =
  | { readonly kind: 'none' | 'making' | 'too-long' | 'failed' }
  | {
      readonly kind: 'made';
      readonly link: string;
      /** Absent when the drawer could not be loaded: the link itself still works. */
      readonly rows: readonly (readonly boolean[])[] | undefined;
    };

/** The card's resume link and its QR code, made at the first of `attempts` and again with every change. */
export function useResumeLink(card: Card, withNames: boolean, attempts: number): LinkState {
  const [state, setState] = useState<LinkState>({ kind: 'none' });

  useEffect(() => {
    if (attempts === 0) return undefined;
    let isCurrent = true;
    const show = (next: LinkState): void => {
      if (isCurrent) setState(next);
    };
    make(card, withNames).then(show, () => show({ kind: 'failed' }));
    return () => {
      isCurrent = false;
    };
  }, [card, withNames, attempts]);

  return state.kind === 'none' && attempts > 0 ? { kind: 'making' } : state;
}

async function make(card: Card, withNames: boolean): Promise<LinkState> {
  const link = await makeResumeLink(card, { withNames, madeAt: now() });
  if (link === undefined) return { kind: 'too-long' };
  const rows = await drawQr(link).catch(() => undefined);
  return { kind: 'made', link, rows };
}
