import type { Card, PhotoRef, Proof } from './card.ts';
import type { MergeableState } from './merge.ts';

export interface KeptProof {
  readonly id: string;
  readonly proof: Proof;
}

export interface KeptPhoto {
  readonly id: string;
  readonly photo: PhotoRef;
}

/** The proofs that are not deleted, in the order of their ids, which begin with their time. */
export function proofsOf(card: Card): KeptProof[] {
  return Object.entries(card.proofs)
    .flatMap(([id, { value }]) => (value ? [{ id, proof: value }] : []))
    .sort(byId);
}

/** The photos of one proof that are not deleted, in the order of their ids; none of a deleted proof. */
export function photosOf(card: Card, proofId: string): KeptPhoto[] {
  if (!card.proofs[proofId]?.value) return [];
  return Object.entries(card.photos)
    .flatMap(([id, { value }]) => (value?.proof === proofId ? [{ id, photo: value }] : []))
    .sort(byId);
}

/** Whether something was recorded that shows the cancellation: a proof of kind `none` does not. */
export function hasProof(card: Card): boolean {
  return proofsOf(card).some(({ proof }) => proof.kind !== 'none');
}

/**
 * The ids of all photos that belong to a proof of any card. A card that was deleted counts as long as
 * it is there: its deletion can still be undone.
 */
export function photosInUse(state: MergeableState): Set<string> {
  const used = Object.values(state.cards).flatMap((card) =>
    proofsOf(card).flatMap(({ id }) => photosOf(card, id).map((photo) => photo.id)),
  );
  return new Set(used);
}

/** What to do about the photos that lie in the store. */
export interface PhotoSweep {
  /** To be deleted now. */
  readonly remove: readonly string[];
  /** Belongs to nothing, and when that was first seen: to be looked at again at a later start. */
  readonly alone: Readonly<Record<string, number>>;
}

/**
 * Which photos are to go: those that belonged to nothing at an earlier start, `patience` milliseconds
 * before `now` or longer, and still do. Until then another tab may undo a deletion, or be about to
 * note a photo that it has just written. A time in the future (a clock set back) begins anew.
 */
export function sweepPhotos(
  stored: readonly string[],
  used: ReadonlySet<string>,
  seen: Readonly<Record<string, number>>,
  now: number,
  patience: number,
): PhotoSweep {
  const remove: string[] = [];
  const alone: Record<string, number> = {};
  for (const id of stored.filter((key) => !used.has(key))) {
    const since = Object.hasOwn(seen, id) ? (seen[id] ?? now) : now;
    if (since <= now - patience) remove.push(id);
    else alone[id] = Math.min(since, now);
  }
  return { remove, alone };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
