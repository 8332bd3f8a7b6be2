/**
 * The names in Cache Storage that are ours. The place of the page is part of each: another copy of the app,
 * or another app, may stand under the same host. None contains `-precache-`, by which Workbox in a folder
 * above would take one for an old one of its own and delete it.
 */
export interface CacheNames {
  /** The files of the version in use, filled by the service worker. */
  readonly files: string;
  /** Files of the version before, for tabs that still show it. */
  readonly previous: string;
  /** As `files` was called at first. */
  readonly outdated: string;
}

/** `scope`: the folder of the page, which is also the scope of its service worker. */
export function cacheNames(scope: string = ownScope()): CacheNames {
  return {
    files: `sim-exit-files-${scope}`,
    previous: `sim-exit-previous-${scope}`,
    outdated: `workbox-precache-v2-${scope}`,
  };
}

/** The folder that this page stands in, as a whole address that ends in `/`. */
export function ownScope(): string {
  return new URL('./', document.baseURI).href;
}
