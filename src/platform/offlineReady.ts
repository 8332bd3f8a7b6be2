import { cacheNames } from './cacheNames.ts';
import { FILE_LIST } from './ownFiles.ts';

// What was once found to be right is not read again in this visit, only looked up.
const proven = new Set<string>();

/**
 * Whether every file of the app can be read here without a network, and is what was built: looked up, not
 * concluded from the service worker's state, since a browser or a person may have emptied the caches.
 * Never throws.
 */
export async function isReadyOffline(): Promise<boolean> {
  try {
    if (!navigator.serviceWorker.controller) return false;
    const unfit = await unfitFiles();
    if (!unfit || unfit.length > 0) return false;
    // After an update in another tab this page is not what the list names.
    const { files, previous } = cacheNames();
    const [held, before] = await Promise.all([files, previous].map(keysByAddress));
    return ownFiles().every((url) => held?.has(url) || before?.has(url));
  } catch {
    return false;
  }
}

/** Has the service worker get again what is missing or is not what was built. Never throws. */
export async function mendOffline(): Promise<void> {
  try {
    if (!navigator.serviceWorker.controller) return;
    const stored = await caches.open(cacheNames().files);
    for (const { url, key } of (await unfitFiles()) ?? []) {
      if (key !== undefined) await stored.delete(key);
      // The service worker keeps it, provided that it now is what was built.
      await fetch(url);
    }
  } catch {
    // No network, or still the wrong answer: another visit will do.
  }
}

/** Files that are missing, or stored (under `key`) but wrong; undefined when there is not even the list. */
async function unfitFiles(): Promise<{ url: string; key: string | undefined }[] | undefined> {
  const { files } = cacheNames();
  const keys = await keysByAddress(files);
  const listKey = keys.get(pageUrl(FILE_LIST));
  if (listKey === undefined) return undefined;
  const stored = await caches.open(files);
  const list = await stored.match(listKey);
  const sums = (await list?.json()) as Readonly<Record<string, string>>;
  const found = Object.entries(sums).map(async ([file, sum]) => {
    const url = pageUrl(file);
    const key = keys.get(url);
    return key !== undefined && (await isRight(stored, key, sum)) ? [] : [{ url, key }];
  });
  return (await Promise.all(found)).flat();
}

async function isRight(cache: Cache, key: string, sum: string): Promise<boolean> {
  const proof = `${key} ${sum}`;
  if (proven.has(proof)) return true;
  const copy = await cache.match(key);
  if (!copy || (await sumOf(copy)) !== sum) return false;
  proven.add(proof);
  return true;
}

/** As the build writes it: the name of the algorithm, and base64. */
async function sumOf(copy: Response): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await copy.arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

/** The addresses in a cache, each with the one it is kept under: the service worker adds a revision. */
async function keysByAddress(name: string): Promise<ReadonlyMap<string, string>> {
  // Opening a cache would make it.
  if (!(await caches.has(name))) return new Map();
  const keys = await (await caches.open(name)).keys();
  return new Map(keys.map(({ url }) => [withoutSearch(url), url]));
}

/** What this very page was loaded from. */
function ownFiles(): string[] {
  const files = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    'script[src], link[rel="stylesheet"], link[rel="modulepreload"]',
  );
  return [...files].map((file) => withoutSearch('src' in file ? file.src : file.href));
}

function pageUrl(file: string): string {
  return withoutSearch(new URL(file, document.baseURI).href);
}

function withoutSearch(url: string): string {
  return url.replace(/[?#].*$/, '');
}
