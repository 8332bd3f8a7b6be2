import { useEffect, useState } from 'react';
import { chatBrowser } from '../../platform/install/chatBrowser.ts';
import { rememberedPlace, rememberPlace } from '../../platform/page/pagePlace.ts';
import { addStep, renameAddress } from '../../routing/navigate.ts';
import { parseRoute } from '../../routing/route.ts';

/*
 * The code of a link is the card itself, and a browser keeps every address, offers it while someone types
 * and sends it to the person's other devices. So a code that was pasted or scanned stays in the memory of
 * the page, and one that was in the address leaves it once it was looked at. It is kept nowhere else:
 * after a reload the person opens the link again and is told so.
 */

// Stands in the entry of the browser's history in place of the code.
const WAS_READ = 'link-read';

interface LinkText {
  /** What to read; empty when there is nothing. */
  readonly text: string;
  /** Whether this entry of the history had a link that is not kept. */
  readonly wasRead: boolean;
  /** Takes what was pasted or scanned. The phone's back button leads back to before. */
  readonly give: (text: string) => void;
}

/** The text of the link to read: what was given by hand, else the code of the address. */
export function useLinkText(code: string): LinkText {
  const [given, setGiven] = useState<string>();
  const [wasRead] = useState(() => rememberedPlace() === WAS_READ);

  useEffect(() => {
    const back = (): void => {
      // Leaving for another screen, this one stays as it is until that one is there.
      if (presentCode() !== undefined) setGiven(undefined);
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  return {
    text: given ?? (code === '' ? '' : `resume/${code}`),
    wasRead,
    give: (text) => {
      addStep();
      rememberPlace(WAS_READ);
      setGiven(text);
    },
  };
}

/**
 * Takes the code out of the address as soon as `isLookedAt`, also when the same link is opened again.
 * Not in the browser of a chat app, as far as that is known: "open in browser" there hands over the
 * address, and it is where people are told to do that.
 */
export function useCodeOutOfAddress(isLookedAt: boolean): void {
  useEffect(() => {
    if (!isLookedAt || chatBrowser()) return undefined;
    const hide = (): void => {
      if (!presentCode()) return;
      renameAddress({ screen: 'resume', code: '' });
      rememberPlace(WAS_READ);
    };
    hide();
    window.addEventListener('hashchange', hide);
    return () => window.removeEventListener('hashchange', hide);
  }, [isLookedAt]);
}

/** The code in the address; undefined when that is another screen. */
function presentCode(): string | undefined {
  const route = parseRoute(window.location.hash);
  return route.screen === 'resume' ? route.code : undefined;
}
