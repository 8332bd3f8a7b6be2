import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PhotoRefusal } from '../../platform/photos/photoStore.ts';
import type { ShrinkRefusal } from '../../platform/photos/shrinkPhoto.ts';

/** A file that was not kept, and why. */
export interface RefusedPhoto {
  readonly name: string;
  readonly why: PhotoRefusal | ShrinkRefusal;
}

/** Something to be told about a file that was kept. */
export interface ToldPhoto {
  readonly name: string;
  /** How many parts it was cut into; 1 when it was not. */
  readonly parts: number;
  /** Whether its end was missing. */
  readonly isCutOff: boolean;
}

/** What is going on with the photos of one proof. */
export interface PhotoWork {
  /** Files looked at so far, out of `total`; fewer means that it is still going on. */
  readonly done: number;
  readonly total: number;
  readonly refused: readonly RefusedPhoto[];
  readonly told: readonly ToldPhoto[];
}

const IDLE: PhotoWork = { done: 0, total: 0, refused: [], told: [] };

// By proof. Here and not in a screen: the work goes on, and can fail, after the screen was left.
const photoWork = createStore<Readonly<Record<string, PhotoWork>>>()(() => ({}));

/** What is going on with the photos of this proof. */
export function usePhotoWork(proofId: string): PhotoWork {
  return useStore(photoWork, (all) => all[proofId] ?? IDLE);
}

/** How the work stands now, outside of a component. */
export function photoWorkOf(proofId: string): PhotoWork {
  return photoWork.getState()[proofId] ?? IDLE;
}

/** Notes how the work goes on. */
export function notePhotoWork(proofId: string, change: Partial<PhotoWork>): void {
  photoWork.setState((all) => ({ [proofId]: { ...(all[proofId] ?? IDLE), ...change } }));
}

/** The person has read about the refused files. */
export function dropRefusedPhotos(proofId: string): void {
  notePhotoWork(proofId, { refused: [] });
}

/** The person has read what was told about kept files. */
export function dropToldPhotos(proofId: string): void {
  notePhotoWork(proofId, { told: [] });
}
