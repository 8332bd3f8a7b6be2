/** What the app has left in the browser, by place. Empty lists: nothing. */
export interface Traces {
  /** Keys in `localStorage` and `sessionStorage`. */
  readonly storage: readonly string[];
  /** Names of IndexedDB databases. */
  readonly databases: readonly string[];
  /** Names in Cache Storage. */
  readonly caches: readonly string[];
  /** Scopes of service workers. */
  readonly workers: readonly string[];
}

// A database that another tab holds open answers only once that tab lets go.
const PATIENCE_MS = 3000;

/**
 * Looks into every place for what is ours: keys and names that begin with `prefix`, caches and workers of
 * this address. Others may live under the same host, and theirs is not touched. A place that cannot be
 * looked into holds nothing for us. Never throws.
 */
export async function listTraces(prefix: string): Promise<Traces> {
  return {
    storage: areas().flatMap((area) => keysOf(area, prefix)),
    databases: await quietly(() => databaseNames(prefix), []),
    caches: await quietly(() => cacheNames(prefix), []),
    workers: await quietly(async () => (await ownWorkers()).map(({ scope }) => scope), []),
  };
}

/**
 * Removes all of it. What cannot be removed stays, and listTraces() then names it. `databases`: names to
 * delete also where the browser does not list its databases. Never throws.
 */
export async function removeTraces(prefix: string, databases: readonly string[]): Promise<void> {
  for (const area of areas()) {
    for (const key of keysOf(area, prefix)) area.removeItem(key);
  }
  const names = new Set([...databases, ...(await quietly(() => databaseNames(prefix), []))]);
  await Promise.all([...names].map((name) => quietly(() => deleteDatabase(name), undefined)));
  await quietly(async () => {
    for (const worker of await ownWorkers()) await worker.unregister();
  }, undefined);
  // After the workers, which would fill them again.
  await quietly(async () => {
    for (const name of await cacheNames(prefix)) await caches.delete(name);
  }, undefined);
}

function areas(): Storage[] {
  return (['localStorage', 'sessionStorage'] as const).flatMap((name) => {
    try {
      return [window[name]];
    } catch {
      return [];
    }
  });
}

function keysOf(area: Storage, prefix: string): string[] {
  try {
    return Object.keys(area).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

async function databaseNames(prefix: string): Promise<string[]> {
  const found = await indexedDB.databases();
  return found.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => resolve());
    setTimeout(resolve, PATIENCE_MS);
  });
}

async function cacheNames(prefix: string): Promise<string[]> {
  const scope = ownScope();
  return (await caches.keys()).filter((name) => name.startsWith(prefix) || name.endsWith(scope));
}

async function ownWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter(({ scope }) => scope === ownScope());
}

function ownScope(): string {
  return new URL('./', document.baseURI).href.replace(/[?#].*$/, '');
}

async function quietly<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}
