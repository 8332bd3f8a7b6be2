import { cacheNames } from '../storage/cacheNames.ts';
import { now } from '../clock.ts';
import { isReadyOffline, mendOffline } from './offlineReady.ts';
import { onPageReturn } from '../page/pageLife.ts';

// Beside the page, wherever that is served.
const SCRIPT = './sw.js';
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
  const workers = ownWorkers();
  if (!workers) return;
  const look = async (): Promise<void> => {
    const ready = await isReadyOffline();
    onReady(ready);
    if (ready) return;
    await mendOffline();
    onReady(await isReadyOffline());
  };
  let isControlled = workers.controller !== null;

  workers.addEventListener('controllerchange', () => {
    if (accepted) reload();
    // Only the first worker ever takes over a page that had none; any other brings another version.
    else if (isControlled && !isPutOff()) onUpdate();
    isControlled = true;
    void look();
  });

  const registration = await register(workers);
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
  const waiting = await waitingWorker();
  // Another tab has already changed over, or the browser has thrown it all away.
  if (!waiting) return reload();
  await keepPreviousFiles();
  accepted = true;
  setTimeout(reload, TAKE_OVER_MS);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

// Some built-in browsers have the name and nothing under it.
function ownWorkers(): ServiceWorkerContainer | undefined {
  return 'serviceWorker' in navigator ? (navigator.serviceWorker ?? undefined) : undefined;
}

async function waitingWorker(): Promise<ServiceWorker | undefined> {
  try {
    return (await ownWorkers()?.getRegistration())?.waiting ?? undefined;
  } catch {
    return undefined;
  }
}

async function register(
  workers: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await workers.register(trusted(SCRIPT), { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

/**
 * The page's policy lets no mere text become a script's address; this one never changes. TypeScript does
 * not know what only some browsers have.
 */
function trusted(script: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: () => string },
      ): { createScriptURL(from: string): string };
    };
  };
  const policy = trustedTypes?.createPolicy('sim-exit', { createScriptURL: () => script });
  return policy?.createScriptURL(script) ?? script;
}

/** Without them a tab with the old version cannot open a screen it has not shown yet. */
async function keepPreviousFiles(): Promise<void> {
  try {
    const { files, previous } = cacheNames();
    await caches.delete(previous);
    const [from, to] = await Promise.all([caches.open(files), caches.open(previous)]);
    const chunks = (await from.keys()).filter(({ url }) => url.includes('/assets/'));
    for (const chunk of chunks) {
      const copy = await from.match(chunk);
      if (copy) await to.put(chunk, copy);
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
