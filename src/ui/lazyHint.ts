import { lazy, type ComponentType } from 'react';

/**
 * A part that the page can do without, loaded when it is first wanted. Where it cannot be loaded it is
 * left out: a hint is not worth an error page. Draw it inside a `Suspense`.
 */
export function lazyHint<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  return lazy(async () => ({ default: await load().catch(() => () => null) }));
}
