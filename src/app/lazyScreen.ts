import { createElement, use, type ComponentType, type ReactNode } from 'react';
import { loadWords, type Namespace } from '../i18n/i18n.ts';

/** Something that loads before it can be drawn. */
export interface Loaded {
  /**
   * Loads it; undefined when it is there. Rejects when it cannot be had; the next call tries again,
   * which React's own `lazy` never does.
   */
  prepare(): Promise<void> | undefined;
}

/**
 * A screen that loads when it is first opened, together with what it needs: words by their names, and
 * whatever else by a function that loads it.
 */
export function lazyScreen<P extends object>(
  load: () => Promise<ComponentType<P>>,
  ...needs: readonly (Namespace | (() => Promise<unknown>))[]
): ComponentType<P> & Loaded {
  let loading: Promise<ComponentType<P>> | undefined;
  let state: 'loading' | 'there' | 'failed' = 'loading';

  async function begin(): Promise<ComponentType<P>> {
    state = 'loading';
    const words = needs.filter((need) => typeof need === 'string');
    const others = needs.filter((need) => typeof need !== 'string');
    try {
      const [component] = await Promise.all([
        load(),
        loadWords('screens', ...words),
        paper(),
        ...others.map((other) => other()),
      ]);
      state = 'there';
      return component;
    } catch (error) {
      state = 'failed';
      throw error;
    }
  }

  async function prepare(): Promise<void> {
    // One attempt at a time; a failed one is kept until the next, for drawing to say so.
    if (!loading || state === 'failed') loading = begin();
    await loading;
  }

  function Screen(props: P): ReactNode {
    return createElement(use((loading ??= begin())), props);
  }

  return Object.assign(Screen, { prepare: () => (state === 'there' ? undefined : prepare()) });
}

/** How screens look when they are printed. Without it they are still shown. */
async function paper(): Promise<void> {
  await import('./paper.css').catch(() => {});
}
