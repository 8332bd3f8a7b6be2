import { cacheNames, ownScope } from './cacheNames.ts';

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

/** What is ours, where others may live under the same host as well. */
export interface Own {
  /** The main key; further ones begin with it and a colon. */
  readonly key: string;
  /** Databases, by their whole names. */
  readonly databases: readonly string[];
}

/**
 * Looks into every place for what is ours: keys and databases by their names, caches and workers by the
 * folder of the page. A neighbour's is neither named nor touched, however alike its name is. A place that
 * cannot be looked into holds nothing for us. Never throws.
 */
export async function listTraces(own: Own): Promise<Traces> {
  return {
    storage: areas().flatMap((area) => keysOf(area, own)),
    databases: await quietly(() => databaseNames(own), []),
    caches: await quietly(ownCaches, []),
    workers: await quietly(async () => (await ownWorkers()).map(({ scope }) => scope), []),
  };
}

/**
 * Removes all of it. What cannot be removed stays, and listTraces() then names it. Databases are deleted
 * also where the browser does not list them. Never throws.
 */
export async function removeTraces(own: Own): Promise<void> {
  for (const area of areas()) {
    for (const key of keysOf(area, own)) area.removeItem(key);
  }
  await Promise.all(own.databases.map((name) => quietly(() => deleteDatabase(name), undefined)));
  await quietly(async () => {
    for (const worker of await ownWorkers()) await worker.unregister();
  }, undefined);
  // After the workers, which would fill them again.
  await quietly(async () => {
    for (const name of await ownCaches()) await caches.delete(name);
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

function keysOf(area: Storage, { key: own }: Own): string[] {
  try {
    return Object.keys(area).filter((key) => key === own || key.startsWith(`${own}:`));
  } catch {
    return [];
  }
}

async function databaseNames({ databases }: Own): Promise<string[]> {
  const found = await indexedDB.databases();
  return found.flatMap(({ name }) => (name && databases.includes(name) ? [name] : []));
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => resolve());
    setTimeout(resolve, PATIENCE_MS);
  });
}

async function ownCaches(): Promise<string[]> {
  const own = Object.values(cacheNames());
  return (await caches.keys()).filter((name) => own.includes(name));
}

async function ownWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter(({ scope }) => scope === ownScope());
}

async function quietly<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}
