import { useCallback, useEffect, useState } from 'react';
import { copyText } from '../platform/handOn/copyText.ts';

export interface Copying {
  /** The last text that was copied or could not be; undefined again once another is. */
  readonly last: { readonly text: string; readonly isCopied: boolean } | undefined;
  readonly copy: (text: string) => Promise<void>;
}

// The clipboard holds one text: what was said of an earlier one is no longer true.
let forgetLast: (() => void) | undefined;

/** Copies on a tap and knows what came of it, until anything else is copied. `onCopied`: it surely was. */
export function useCopying(onCopied?: () => void): Copying {
  const [last, setLast] = useState<Copying['last']>();

  const forget = useCallback(() => setLast(undefined), []);
  useEffect(
    () => () => {
      if (forgetLast === forget) forgetLast = undefined;
    },
    [forget],
  );

  return {
    last,
    copy: async (text) => {
      forgetLast?.();
      forgetLast = forget;
      const isCopied = await copyText(text);
      if (isCopied) onCopied?.();
      // Another button may have been pressed while this one waited.
      if (forgetLast === forget) setLast({ text, isCopied });
    },
  };
}
