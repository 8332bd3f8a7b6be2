import { clear, createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import { leavePhotoTrace, removePhotoTrace } from './photoTrace.ts';

/*
 * Photos by id, in an IndexedDB of their own. Kept as bytes and not as Blob: WebKit refuses Blobs in a
 * private window, and has lost them after an update.
 */

/** `unavailable`: no IndexedDB here. `full`: no room left. `blocked`: refused, failed or no answer. */
export type PhotoRefusal = 'unavailable' | 'full' | 'blocked';

/** What came of it. A refusal is an answer, never an exception. */
export type PhotoAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: PhotoRefusal };

interface StoredPhoto {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

const DATABASE = 'sim-exit-photos';
const STORE = 'photos';

// A browser that neither opens the database nor says why leaves the person waiting; a photo of ours
// takes well under a second even on a slow phone.
const PATIENCE_MS = 15_000;

let store: UseStore | undefined;

/** Keeps a photo under `id`, in place of one that was there. Answered when it is safely written. */
export async function putPhoto(id: string, photo: Blob): Promise<PhotoAnswer<void>> {
  // Before the photo itself, so that none can ever be left without a trace.
  leavePhotoTrace();
  return answer(async (use) => {
    const stored: StoredPhoto = { type: photo.type, bytes: await photo.arrayBuffer() };
    await set(id, stored, use);
  });
}

/** The photo under `id`; undefined when there is none, or when what lies there is no photo. */
export async function getPhoto(id: string): Promise<PhotoAnswer<Blob | undefined>> {
  return answer(async (use) => {
    const stored: unknown = await get(id, use);
    return isStoredPhoto(stored) ? new Blob([stored.bytes], { type: stored.type }) : undefined;
  });
}

/** Deletes the photo under `id`; one that is not there is deleted already. */
export async function deletePhoto(id: string): Promise<PhotoAnswer<void>> {
  return answer((use) => del(id, use));
}

/** The ids of all photos that are kept. With getPhoto(), one after the other, they make a backup. */
export async function photoKeys(): Promise<PhotoAnswer<string[]>> {
  return answer(async (use) =>
    (await keys(use)).filter((key): key is string => typeof key === 'string'),
  );
}

/** Deletes every photo. */
export async function clearPhotos(): Promise<PhotoAnswer<void>> {
  const cleared = await answer((use) => clear(use));
  if (cleared.ok) removePhotoTrace();
  return cleared;
}

async function answer<T>(work: (use: UseStore) => Promise<T>): Promise<PhotoAnswer<T>> {
  try {
    if (typeof indexedDB === 'undefined' || indexedDB === null) {
      return { ok: false, refusal: 'unavailable' };
    }
    store ??= openStore();
    return { ok: true, value: await inTime(work(store)) };
  } catch (error) {
    // Safari closes connections without saying so: the next call opens a new one.
    store = undefined;
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** An open connection would hold up whoever deletes the database: it closes when that is asked for. */
function openStore(): UseStore {
  const opened = createStore(DATABASE, STORE);
  void opened('readonly', ({ transaction: { db } }) => {
    db.onversionchange = () => {
      db.close();
      store = undefined;
    };
  }).catch(() => {});
  return opened;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function refusalOf(error: unknown): PhotoRefusal {
  const name = (error as { name?: unknown } | null)?.name;
  return name === 'QuotaExceededError' ? 'full' : 'blocked';
}

function isStoredPhoto(value: unknown): value is StoredPhoto {
  const { type, bytes } = (value ?? {}) as Partial<StoredPhoto>;
  return (
    typeof type === 'string' && Object.prototype.toString.call(bytes) === '[object ArrayBuffer]'
  );
}
