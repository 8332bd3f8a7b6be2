import { formatRoute, type Route } from './route.ts';

/** Goes to a screen; the phone's back button leads back here. */
export function navigate(route: Route): void {
  const address = formatRoute(route);
  if (window.location.hash !== address) window.location.hash = address;
  // The address stands there already, but what it names may not have been opened.
  else window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Goes to a screen in place of the present one, which `back` then skips. */
export function redirect(route: Route): void {
  window.location.replace(formatRoute(route));
}

/**
 * Gives the present screen another address without leaving it: what was typed and the focus stay. A
 * reload opens the new address; `back` leads past the old one. A browser that refuses keeps the old one.
 */
export function renameAddress(route: Route): void {
  try {
    window.history.replaceState(window.history.state, '', formatRoute(route));
  } catch {
    // Safari refuses more than a hundred changes in half a minute.
  }
}

/** Adds a step that `back` undoes without leaving the screen; `popstate` tells when. */
export function addStep(): void {
  try {
    window.history.pushState(null, '');
  } catch {
    // Safari refuses more than a hundred changes in half a minute.
  }
}
