import { cacheNames } from '../storage/cacheNames.ts';
import { isFile } from './fileKind.ts';

/** Written by the build: the names of all files of the app, each with its sum. */
export const FILE_LIST = 'offline.json';

/**
 * Makes way for another attempt to load a part of the app: takes stored copies away that are not what
 * their names say, as a host gives that answers everything with its start page, and loads style sheets
 * anew that did not come. Never rejects.
 */
export async function mendFiles(): Promise<void> {
  await Promise.allSettled([dropWrongCopies(), ...failedStyles().map(loadAgain)]);
}

/**
 * Asks the host once more for every script and style that this page wanted, past the copies the browser has
 * kept. `true` when all of them can now be had; `false` when not, or when something else answers in the
 * host's place (a Wi-Fi log-in page). Never rejects.
 */
export async function freshenScripts(): Promise<boolean> {
  try {
    const list = await fetch(FILE_LIST, { method: 'HEAD', cache: 'no-store' });
    if (!list.ok || !isFile(FILE_LIST, list)) return false;
    const wanted = performance.getEntriesByType('resource').map(({ name }) => name);
    const files = [...new Set(wanted)].filter((url) => /\/assets\/[^?#]*\.(js|css)$/.test(url));
    const answers = await Promise.all(files.map((url) => fetch(url, { cache: 'no-cache' })));
    return answers.every((answer) => answer.ok && isFile(answer.url, answer));
  } catch {
    return false;
  }
}

async function dropWrongCopies(): Promise<void> {
  for (const name of Object.values(cacheNames())) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const copy = await cache.match(request);
      if (copy && !isFile(request.url, copy)) await cache.delete(request);
    }
  }
}

function failedStyles(): HTMLLinkElement[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return [...links].filter(({ sheet }) => sheet === null);
}

// Vite's loader waits for a style sheet only the first time that it is wanted.
function loadAgain(failed: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = failed.cloneNode() as HTMLLinkElement;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', reject);
    failed.replaceWith(link);
  });
}
