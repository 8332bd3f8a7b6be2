import { CAME_IN_KEY } from '../platform/page/firstScript.ts';

/**
 * A page of one language (`en/`) is a way in to the one page that the app is: from here on the address is that
 * one's, so that what is kept, shared or installed is the same from wherever someone came.
 */
export function leaveEntry(): void {
  const html = document.documentElement;
  const { entry } = html.dataset;
  if (entry === undefined) return;
  delete html.dataset['entry'];
  try {
    sessionStorage.setItem(CAME_IN_KEY, entry);
  } catch {
    // A reload then begins in the language of the phone.
  }
  const { search, hash } = window.location;
  for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href);
  for (const script of document.querySelectorAll('script')) noteScript(script);
  window.history.replaceState(window.history.state, '', `../${search}${hash}`);
}

/** Its own address cannot be changed any more; what this page was loaded from is read off the links as well. */
function noteScript(script: HTMLScriptElement): void {
  if (!script.src) return;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = script.src;
  script.removeAttribute('src');
  document.head.append(link);
}
