import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadWords, type Namespace } from '../i18n/i18n.ts';

/** A screen that loads when it is first opened, together with the words it needs. */
export function lazyScreen<P>(
  load: () => Promise<ComponentType<P>>,
  ...words: readonly Namespace[]
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadWords('screens', ...words)]);
    return { default: component };
  });
}
