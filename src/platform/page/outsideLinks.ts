import { ownScope } from '../storage/cacheNames.ts';

/**
 * Holds back links to outside pages, and to files of ours that nothing has kept, while there is no network, and calls back with their address. A
 * browser that says it is offline is right; one that says it is online may be wrong, so then every link
 * works as usual. Links inside an element marked `data-outside-anyway` always work. Returns how to stop.
 */
export function watchOutsideLinks(held: (address: string) => void): () => void {
  const click = (event: MouseEvent): void => {
    if (navigator.onLine || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link?.protocol.startsWith('http') || link.closest('[data-outside-anyway]')) return;
    if (link.href.startsWith(ownScope()) && navigator.serviceWorker?.controller) return;
    event.preventDefault();
    held(link.href);
  };
  document.addEventListener('click', click);
  return () => document.removeEventListener('click', click);
}
