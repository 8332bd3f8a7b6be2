import { clear, del, get, keys, set, type UseStore } from 'idb-keyval';
import { leavePhotoTrace, removePhotoTrace } from './photoTrace.ts';

/*
 * Photos by id, in an IndexedDB of their own. Kept as bytes and not as Blob: WebKit refuses Blobs in a
 * private window, and has lost them after an update.
 */

/** `unavailable`: no IndexedDB here. `full`: no room left. `blocked`: refused or failed. `silent`: no answer. */
export type PhotoRefusal = 'unavailable' | 'full' | 'blocked' | 'silent';

/** What came of it. A refusal is an answer, never an exception. */
export type PhotoAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: PhotoRefusal };

interface StoredPhoto {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

export const PHOTO_DATABASE = 'sim-exit-photos';
const STORE = 'photos';

// A browser that neither opens the database nor says why leaves the person waiting; a photo of ours
// takes well under a second even on a slow phone.
const PATIENCE_MS = 15_000;
// Whoever gave no answer once is not waited for so long again, until one comes: photos are asked for one
// after the other.
const LITTLE_PATIENCE_MS = 300;

class NoAnswer extends Error {}

let patience = PATIENCE_MS;

let open: Promise<IDBDatabase | undefined> | undefined;
const writing = new Set<Promise<unknown>>();

/** Keeps a photo under `id`, in place of one that was there. Answered when it is safely written. */
export async function putPhoto(id: string, photo: Blob): Promise<PhotoAnswer<void>> {
  const work = write(id, photo);
  writing.add(work);
  return work.finally(() => writing.delete(work));
}

/** Settles when no photo is being written by this page; never rejects. */
export async function photosWritten(): Promise<void> {
  await Promise.all(writing);
}

/** The photo under `id`; undefined when there is none, or when what lies there is no photo. */
export async function getPhoto(id: string): Promise<PhotoAnswer<Blob | undefined>> {
  return answer(undefined, async (use) => {
    const stored: unknown = await get(id, use);
    return isStoredPhoto(stored) ? new Blob([stored.bytes], { type: stored.type }) : undefined;
  });
}

/** Deletes the photo under `id`; one that is not there is deleted already. */
export async function dropPhoto(id: string): Promise<PhotoAnswer<void>> {
  return answer(undefined, (use) => del(id, use));
}

/** The ids of all photos that are kept. With getPhoto(), one after the other, they make a backup. */
export async function photoKeys(): Promise<PhotoAnswer<string[]>> {
  return answer([], async (use) =>
    (await keys(use)).filter((key): key is string => typeof key === 'string'),
  );
}

/** Deletes every photo. */
export async function clearPhotos(): Promise<PhotoAnswer<void>> {
  const cleared = await answer(undefined, (use) => clear(use));
  if (cleared.ok) removePhotoTrace();
  return cleared;
}

/** Deletes these photos, and the place where photos lie if none is left there. Never rejects. */
export async function discardPhotos(ids: readonly string[]): Promise<void> {
  for (const id of ids) await dropPhoto(id);
  const left = await photoKeys();
  if (!left.ok || left.value.length > 0) return;
  removePhotoTrace();
  // Every connection closes when it is asked for, this page's own too.
  const deleted = new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(PHOTO_DATABASE);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => resolve());
  });
  await inTime(deleted).catch(() => {});
}

async function write(id: string, photo: Blob): Promise<PhotoAnswer<void>> {
  // Before the photo itself, so that none can ever be left without a trace.
  leavePhotoTrace();
  return answer(
    undefined,
    async (use) => {
      const stored: StoredPhoto = { type: photo.type, bytes: await photo.arrayBuffer() };
      await set(id, stored, use);
    },
    true,
  );
}

/** `none`: the answer where there is no database. Only what writes makes one: a look leaves nothing. */
async function answer<T>(
  none: T,
  work: (use: UseStore) => Promise<T>,
  mayCreate = false,
): Promise<PhotoAnswer<T>> {
  try {
    if (typeof indexedDB === 'undefined' || indexedDB === null) {
      return { ok: false, refusal: 'unavailable' };
    }
    const value = inTime(
      database(mayCreate).then((db) => {
        if (!db) return none;
        return work(async (mode, use) => use(db.transaction(STORE, mode).objectStore(STORE)));
      }),
    );
    return { ok: true, value: await value };
  } catch (error) {
    // Safari closes connections without saying so: the next call opens a new one.
    open = undefined;
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** The database; undefined when there is none and none may be made. */
async function database(mayCreate: boolean): Promise<IDBDatabase | undefined> {
  const opening = (open ??= openDatabase(mayCreate));
  const db = await opening;
  if (db) return db;
  if (open === opening) open = undefined;
  return mayCreate ? database(true) : undefined;
}

function openDatabase(mayCreate: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(PHOTO_DATABASE);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      if (mayCreate) request.result.createObjectStore(STORE);
      else request.transaction?.abort();
    };
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (isNew && !mayCreate) resolve(undefined);
      else reject(request.error ?? new Error('not opened'));
    });
    request.onsuccess = () => {
      const db = request.result;
      // An open connection would hold up whoever deletes the database.
      db.onversionchange = () => {
        db.close();
        open = undefined;
      };
      resolve(db);
    };
  });
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      patience = LITTLE_PATIENCE_MS;
      reject(new NoAnswer());
    }, patience);
    const heard = (): void => {
      clearTimeout(timer);
      patience = PATIENCE_MS;
    };
    work.then(resolve, reject).finally(heard);
  });
}

function refusalOf(error: unknown): PhotoRefusal {
  if (error instanceof NoAnswer) return 'silent';
  const name = (error as { name?: unknown } | null)?.name;
  return name === 'QuotaExceededError' ? 'full' : 'blocked';
}

function isStoredPhoto(value: unknown): value is StoredPhoto {
  const { type, bytes } = (value ?? {}) as Partial<StoredPhoto>;
  return (
    typeof type === 'string' && Object.prototype.toString.call(bytes) === '[object ArrayBuffer]'
  );
}
