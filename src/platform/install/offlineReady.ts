import { cacheNames } from '../storage/cacheNames.ts';
import { FILE_LIST } from './ownFiles.ts';

// What was once found to be right is not read again in this visit, only looked up.
const proven = new Set<string>();

/** Each file of a version, by its address, with the sum of what was built. */
type FileList = ReadonlyMap<string, string>;

/** The keys in a cache by their addresses. A file may be there twice: a newer version has its own. */
type Keys = ReadonlyMap<string, readonly string[]>;

interface Unfit {
  readonly url: string;
  /** What is stored there instead; none when the file is missing. */
  readonly keys: readonly string[];
}

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
    const [held, before] = await Promise.all([files, previous].map(keysIn));
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
    for (const { url, keys } of (await unfitFiles()) ?? []) {
      // Of two, one may belong to a version that waits.
      if (keys.length === 1 && keys[0] !== undefined) await stored.delete(keys[0]);
      // The service worker keeps it, provided that it now is what was built.
      await fetch(url);
    }
  } catch {
    // No network, or still the wrong answer: another visit will do.
  }
}

/** What of this version is missing, or stored but wrong; undefined when there is not even a list. */
async function unfitFiles(): Promise<readonly Unfit[] | undefined> {
  const { files } = cacheNames();
  const keys = await keysIn(files);
  const stored = await caches.open(files);
  const lists = await Promise.all(
    (keys.get(pageUrl(FILE_LIST)) ?? []).map((key) => readList(stored, key)),
  );
  const own = lists.find((list) => ownFiles().every((url) => list.has(url))) ?? lists[0];
  return own && unfitOf(own, keys, stored);
}

async function unfitOf(list: FileList, keys: Keys, stored: Cache): Promise<readonly Unfit[]> {
  const found = [...list].map(async ([url, sum]) => {
    const copies = keys.get(url) ?? [];
    const right = await Promise.all(copies.map((key) => isRight(stored, key, sum)));
    return right.includes(true) ? [] : [{ url, keys: copies }];
  });
  return (await Promise.all(found)).flat();
}

async function readList(stored: Cache, key: string): Promise<FileList> {
  const list = (await (await stored.match(key))?.json()) as Readonly<Record<string, string>>;
  return new Map(Object.entries(list).map(([file, sum]) => [pageUrl(file), sum]));
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

async function keysIn(name: string): Promise<Keys> {
  const found = new Map<string, string[]>();
  // Opening a cache would make it.
  if (!(await caches.has(name))) return found;
  for (const { url } of await (await caches.open(name)).keys()) {
    const address = withoutSearch(url);
    found.set(address, [...(found.get(address) ?? []), url]);
  }
  return found;
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
