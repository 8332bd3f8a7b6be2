import { now } from './clock.ts';
import { onPageReturn } from './pageLife.ts';

// Beside the page, wherever that is served.
const SCRIPT = './sw.js';
/** Written by the build: the names of all files of the app. */
const FILE_LIST = 'offline.json';
const PREVIOUS = 'sim-exit-previous-';
const PUT_OFF = 'sim-exit:update-put-off';
const LOOK_AGAIN_MS = 3_600_000;
// A worker that was told to take over does so in well under a second.
const TAKE_OVER_MS = 5000;

export interface OfflineNews {
  /** Whether this page and all its screens now work without a network. May be called again. */
  onReady(ready: boolean): void;
  /** A newer version waits, or has taken over from another tab. Not called again once put off. */
  onUpdate(): void;
}

let accepted = false;

/**
 * Lets the app work without a network, and listens for newer versions. Does nothing where the browser
 * has no service worker or refuses one (private windows, chat browsers, plain http). Never throws.
 */
export async function registerOffline({ onReady, onUpdate }: OfflineNews): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const look = async (): Promise<void> => onReady(await isReadyOffline());
  let isControlled = workers.controller !== null;

  workers.addEventListener('controllerchange', () => {
    if (accepted) reload();
    // Only the first worker ever takes over a page that had none; any other brings another version.
    else if (isControlled && !isPutOff()) onUpdate();
    isControlled = true;
    void look();
  });

  const registration = await register();
  if (!registration) return;
  let checkedAt = now();
  if (registration.waiting && !isPutOff()) onUpdate();
  const follow = (): void => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) {
        putOff(false);
        onUpdate();
      }
      if (installing.state === 'activated') void look();
    });
  };
  follow();
  registration.addEventListener('updatefound', follow);
  onPageReturn(() => {
    void look();
    if (Math.abs(now() - checkedAt) < LOOK_AGAIN_MS) return;
    checkedAt = now();
    registration.update().catch(() => {});
  });
  await look();
}

/** The person wants the newer version later: not offered again in this visit, unless a yet newer one comes. */
export function putOffUpdate(): void {
  putOff(true);
}

/**
 * Changes over to the newer version and reloads this page once. Other tabs go on with the version they
 * show: its files are put aside for them first. Save everything before.
 */
export async function applyUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const waiting = registration?.waiting;
  // Another tab has already changed over.
  if (!waiting) return reload();
  await keepPreviousFiles(registration.scope);
  accepted = true;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin
  waiting.postMessage({ type: 'SKIP_WAITING' });
  setTimeout(reload, TAKE_OVER_MS);
}

/**
 * Whether every file of the app can be read here without a network: looked up, not concluded from the
 * service worker's state, since a browser or a person may have emptied the caches. Never throws.
 */
export async function isReadyOffline(): Promise<boolean> {
  try {
    if (!navigator.serviceWorker.controller) return false;
    const list = await caches.match(pageUrl(FILE_LIST), { ignoreSearch: true });
    if (!list) return false;
    const listed = ((await list.json()) as string[]).map(pageUrl);
    const held = new Set<string>();
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      for (const { url } of keys) held.add(withoutSearch(url));
    }
    return [...listed, ...ownFiles()].every((url) => held.has(url));
  } catch {
    return false;
  }
}

/** What this very page was loaded from: after an update in another tab, not what the list names. */
function ownFiles(): string[] {
  const files = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    'script[src], link[rel="stylesheet"], link[rel="modulepreload"]',
  );
  return [...files].map((file) => withoutSearch('src' in file ? file.src : file.href));
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(SCRIPT, { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

/** Without them a tab with the old version cannot open a screen it has not shown yet. */
async function keepPreviousFiles(scope: string): Promise<void> {
  try {
    const name = `${PREVIOUS}${scope}`;
    await caches.delete(name);
    const kept = await caches.open(name);
    for (const source of await caches.keys()) {
      if (!source.includes('precache') || !source.endsWith(scope)) continue;
      const cache = await caches.open(source);
      const chunks = (await cache.keys()).filter(({ url }) => url.includes('/assets/'));
      for (const chunk of chunks) {
        const response = await cache.match(chunk);
        if (response) await kept.put(chunk, response);
      }
    }
  } catch {
    // No room: the other tab then offers to try again, which brings it the newer version.
  }
}

let isReloading = false;

function reload(): void {
  if (isReloading) return;
  isReloading = true;
  window.location.reload();
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(PUT_OFF) !== null;
  } catch {
    return false;
  }
}

function putOff(is: boolean): void {
  try {
    if (is) sessionStorage.setItem(PUT_OFF, '1');
    else sessionStorage.removeItem(PUT_OFF);
  } catch {
    // Then it is offered again after a reload.
  }
}

function pageUrl(file: string): string {
  return withoutSearch(new URL(file, document.baseURI).href);
}

function withoutSearch(url: string): string {
  return url.replace(/[?#].*$/, '');
}
