import { useEffect, useRef, type ReactNode } from 'react';
import css from './BottomBar.module.css';

/** In CSS pixels: every line counts. A phone on its side has a slim bar; upright, it is a keyboard that is up. */
const LOW = 480;

interface Props {
  /** Stays in sight even where there is no room for the actions: it is there for a moment only. */
  readonly undo: ReactNode;
  readonly actions: ReactNode;
  /** Of both. */
  readonly className?: string | undefined;
}

/**
 * What stays in reach of the thumb, at the bottom of the window, as long as it leaves two thirds of it (of
 * a phone on its side: half); otherwise it goes to the end of the page. The page scrolls so that nothing focused lies under it.
 */
export function BottomBar({ undo, actions, className = '' }: Props): ReactNode {
  const upper = useRef<HTMLDivElement>(null);
  const lower = useRef<HTMLDivElement>(null);
  useEffect(() => holdBars(upper.current, lower.current), []);
  return (
    <>
      <div ref={upper} className={`${css.undo} ${className}`}>
        {undo}
      </div>
      <div ref={lower} className={`${css.actions} ${className}`}>
        {actions}
      </div>
    </>
  );
}

/** Returns how to stop. */
function holdBars(upper: HTMLElement | null, lower: HTMLElement | null): (() => void) | undefined {
  if (!upper || !lower) return undefined;
  const root = document.documentElement;
  const observer = new ResizeObserver(() => {
    const { clientHeight, clientWidth } = root;
    const both = upper.offsetHeight + lower.offsetHeight;
    const isLow = clientHeight <= LOW;
    const isOnSide = isLow && clientWidth > clientHeight;
    const most = isOnSide ? clientHeight / 2 : clientHeight / 3;
    lower.dataset['inReach'] = String((!isLow || isOnSide) && both <= most);
    upper.dataset['inReach'] = String(upper.offsetHeight * 3 <= clientHeight);
    const held = [lower, upper].filter((bar) => getComputedStyle(bar).position === 'sticky');
    root.style.setProperty('--held', `${held.includes(lower) ? lower.offsetHeight : 0}px`);
    // Beside the content it covers nothing.
    const covered = held
      .filter((bar) => getComputedStyle(bar).bottom !== 'auto')
      .reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
    root.style.setProperty('--covered', `${covered}px`);
    uncover(clientHeight - covered);
  });
  for (const element of [upper, lower, document.body]) observer.observe(element);
  return () => observer.disconnect();
}

/** What has the keyboard's focus may have come to lie under a bar that has grown. */
function uncover(line: number): void {
  const focused = document.querySelector(':focus-visible');
  const { top = 0, bottom = 0 } = focused?.getBoundingClientRect() ?? {};
  if (top < window.innerHeight && bottom > line) focused?.scrollIntoView({ block: 'nearest' });
}
