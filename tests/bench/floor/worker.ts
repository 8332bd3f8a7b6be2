/// <reference lib="webworker" />

/*
 * Keeps all the page asks for, and answers with it from then on: a visit that is warm.
 */
export type FloorWorker = ServiceWorkerGlobalScope;
declare const self: FloorWorker;

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => event.respondWith(answer(event.request)));

async function keep(): Promise<void> {
  const files = new URL(self.location.href).searchParams.get('files') ?? '';
  await (await caches.open('floor')).addAll(files.split(','));
  await self.skipWaiting();
}

async function answer(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}
