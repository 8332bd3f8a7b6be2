import { useEffect, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { endFirstScript, firstScript } from '../platform/page/firstScript.ts';
import { parseRoute, type Route } from '../routing/route.ts';
import { notices } from '../store/notices.ts';
import { savedStore } from '../store/saved/savedStore.ts';
import { App } from './App.tsx';
import { prepareScreen } from './prepareScreen.ts';

/**
 * Draws the app, or lets it take over what stands there since before: the start page as it was built is
 * continued, a list as it was last seen gives way to the list itself in one go. Either is drawn at its own
 * address; where that has changed meanwhile, the app follows.
 */
export async function draw(
  root: HTMLElement,
  language: string,
  options: RootOptions,
): Promise<void> {
  const first = firstScript();
  const isHome = first?.shows === 'home' && first.language === language && hasNothingToSay();
  if (isHome) {
    hydrateRoot(
      root,
      <Alive>
        <App initialRoute={{ screen: 'home' }} />
      </Alive>,
      options,
    );
    return;
  }
  const route = parseRoute(window.location.hash);
  if (first?.shows === 'list') await prepareScreen(route)?.catch(() => {});
  flushSync(() => createRoot(root, options).render(<App initialRoute={here(route)} />));
  takeOver();
}

function here(prepared: Route): Route {
  return firstScript()?.shows === 'list' ? prepared : parseRoute(window.location.hash);
}

/** Whether the first screen is the one of somebody new, with nothing above it. */
function hasNothingToSay(): boolean {
  const { saved, aside, newer } = notices.getState();
  const { cards } = savedStore.getState();
  return saved && !aside && !newer && Object.keys(cards).length === 0;
}

/** Drawn first of all: once it is there, so is the rest. */
function Alive({ children }: { readonly children: ReactNode }): ReactNode {
  useEffect(takeOver, []);
  return children;
}

function takeOver(): void {
  const taps = firstScript()?.takeOver() ?? [];
  endFirstScript();
  for (const control of document.querySelectorAll('[data-kept]'))
    control.removeAttribute('data-kept');
  // After everything that is drawn with this one.
  setTimeout(() => {
    for (const tap of taps) tap();
  });
}
