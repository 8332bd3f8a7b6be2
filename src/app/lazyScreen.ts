import { createElement, use, type ReactNode } from 'react';
import { loadWords, type Namespace } from '../i18n/i18n.ts';

interface Row<P> {
  /** Its words beyond those of every screen. */
  readonly words?: readonly Namespace[];
  /** Whatever else has to be there before it is drawn. */
  readonly first?: readonly (() => Promise<unknown>)[];
  readonly load: () => Promise<(props: P) => ReactNode>;
}

/** A screen that loads when it is first opened, together with what it needs. */
export type LazyScreen<P> = ((props: P) => ReactNode) & {
  /**
   * Loads it; undefined when it is there. Rejects when it cannot be had; the next call tries again,
   * which React's own `lazy` never does.
   */
  readonly prepare: () => Promise<void> | undefined;
};

/** The screen of a row. */
export function lazyScreen<P extends object>(row: Row<P>): LazyScreen<P> {
  const { words = [], first = [], load } = row;
  let loading: Promise<(props: P) => ReactNode> | undefined;
  let state: 'loading' | 'there' | 'failed' = 'loading';

  async function begin(): Promise<(props: P) => ReactNode> {
    state = 'loading';
    try {
      const [component] = await Promise.all([
        load(),
        loadWords('screens', ...words),
        ...first.map((begun) => begun()),
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
    // Noted on the promise, where React looks first: what is there is drawn at once, without a moment of waiting.
    Object.assign(loading, { status: 'fulfilled', value: await loading });
  }

  function Screen(props: P): ReactNode {
    return createElement(use((loading ??= begin())), props);
  }

  return Object.assign(Screen, { prepare: () => (state === 'there' ? undefined : prepare()) });
}
