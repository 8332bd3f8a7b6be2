/// <reference lib="webworker" />
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addPlugins, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { cacheNames } from '../platform/storage/cacheNames.ts';
import { addressMeant } from '../routing/addressMeant.ts';

/*
 * The service worker. It keeps every file of the app and answers for those alone; the start page it gives
 * under its own address only, with whatever query. All else under the same host is the host's to answer.
 */

declare const self: ServiceWorkerGlobalScope & {
  /** Put in by the build: each file with its sum. */
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

const { scope } = self.registration;
const { files, previous, outdated } = cacheNames(scope);
/** The page of the app, and the ways in to it in one language. */
const PAGES: Readonly<Record<string, string>> = {
  [scope]: 'index.html',
  [`${scope}en/`]: 'en/index.html',
};
setCacheNameDetails({ prefix: '', precache: files, suffix: '' });

// The first visit is served from then on as well: a screen opened later in it must not need a network.
clientsClaim();
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
self.addEventListener('activate', (event) => event.waitUntil(caches.delete(outdated)));

// A browser may have kept, for a year, what a host gave under a wrong name: ask the host whether it is so.
addPlugins([
  { requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }) },
]);
// A file that is not what was built, by its sum, is refused, and with it the whole installation.
// oxlint-disable-next-line eslint/no-underscore-dangle -- Workbox looks for this name
precacheAndRoute(self.__WB_MANIFEST, {
  directoryIndex: '',
  cleanURLs: false,
  // Chats append a query of their own to the page's address.
  urlManipulation: ({ url: { pathname, origin } }) => [
    new URL(PAGES[`${origin}${pathname}`] ?? pathname, scope),
  ],
});

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && meantHere(url) !== undefined,
  async ({ url }) => Response.redirect(meantHere(url) ?? scope),
);

// An update that was accepted in one tab takes its predecessor's files away; the page has put them aside
// for the tabs that still show the old version.
registerRoute(
  ({ request, url }) => request.mode !== 'navigate' && url.href.startsWith(`${scope}assets/`),
  async ({ request }) => (await caches.match(request, { cacheName: previous })) ?? fetch(request),
);

function meantHere({ href }: URL): string | undefined {
  const meant = addressMeant(href);
  const isHere = meant?.startsWith(`${scope}#`) || meant?.startsWith(`${scope}index.html#`);
  return isHere ? meant : undefined;
}
