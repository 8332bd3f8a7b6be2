import { use, useEffect, useRef, type RefObject } from 'react';
import { ScreenFrame } from './ScreenFrame.ts';

// The first screen of a visit leaves the focus where the browser put it; each later one takes it.
let isFirstScreen = true;

/**
 * Gives the screen's heading the focus once it has arrived, and the page its title. `title` holds no words
 * of the person: see Screen.
 */
export function useHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { appName } = use(ScreenFrame);

  useEffect(() => {
    if (isFirstScreen) isFirstScreen = false;
    else heading.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    document.title = title === appName ? title : `${title} · ${appName}`;
  }, [title, appName]);

  return heading;
}
