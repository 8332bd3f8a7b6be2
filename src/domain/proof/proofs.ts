import type { Card, PhotoRef, Proof } from '../card/card.ts';
import type { MergeableState } from '../merge/merge.ts';
import { ownValue } from '../card/ownValue.ts';

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
  if (!ownValue(card.proofs, proofId)?.value) return [];
  return Object.entries(card.photos)
    .flatMap(([id, { value }]) => (value?.proof === proofId ? [{ id, photo: value }] : []))
    .sort(byId);
}

/** What of a proof tells whether it confirms. */
export type Evidence = {
  readonly [field in 'kind' | 'reference' | 'place' | 'clerk']?: Proof[field] | undefined;
};

/** What a proof still lacks to count as a confirmation. */
export type ProofLack = 'kind' | 'evidence';

/**
 * What is missing for a proof to count as the other side's confirmation: what it is, and something of it
 * that can be shown or looked up, which is a photo, a reference, or the place together with who it was. All
 * others are notes. Empty: it confirms.
 */
export function lacksOf(proof: Evidence, photos: number): ProofLack[] {
  const isShown = photos > 0 || isFilled(proof.reference);
  const isTraced = isFilled(proof.place) && isFilled(proof.clerk);
  return [
    ...(proof.kind === 'none' ? (['kind'] as const) : []),
    ...(isShown || isTraced ? [] : (['evidence'] as const)),
  ];
}

/** The proofs that confirm the cancellation; the others are notes. */
export function confirmationsOf(card: Card): KeptProof[] {
  return proofsOf(card).filter(
    ({ id, proof }) => lacksOf(proof, photosOf(card, id).length).length === 0,
  );
}

/** Whether something was recorded that shows the cancellation. */
export function hasProof(card: Card): boolean {
  return confirmationsOf(card).length > 0;
}

/** A note that lacks one of the two: it was begun as more than a note. */
export function unfinishedProof(card: Card): KeptProof | undefined {
  return proofsOf(card).find(
    ({ id, proof }) => lacksOf(proof, photosOf(card, id).length).length === 1,
  );
}

function isFilled(text: string | undefined): boolean {
  return Boolean(text?.trim());
}

/**
 * The photos that these cards need, by id: all that are not deleted, and whose proof is not. A proof that
 * could not be read may still come from elsewhere, so its photos count.
 */
export function photosInUse(cards: readonly Card[]): Map<string, PhotoRef> {
  const used = new Map<string, PhotoRef>();
  for (const { photos, proofs } of cards) {
    for (const [id, { value }] of Object.entries(photos)) {
      if (value && proofs[value.proof]?.value !== null) used.set(id, value);
    }
  }
  return used;
}

/**
 * When anything that may have had photos was deleted last (milliseconds since 1970; 0: never): a card, a
 * proof or a photo. What a clock ahead of `now` has deleted does not count.
 */
export function lastDeletion({ cards, removed }: MergeableState, now: number): number {
  const gone = Object.values(cards).flatMap(({ proofs, photos }) =>
    [...Object.values(proofs), ...Object.values(photos)].filter(({ value }) => value === null),
  );
  const times = [...Object.values(removed), ...gone.map(({ at }) => at)];
  return times.reduce((last, at) => (at <= now && at > last ? at : last), 0);
}

/** What to do about the photos that lie in the store. */
export interface PhotoSweep {
  /** To be deleted now. */
  readonly remove: readonly string[];
  /** Belongs to nothing, and when that was first seen: to be looked at again at a later start. */
  readonly alone: Readonly<Record<string, number>>;
}

/** Milliseconds; `deletedAt` as of lastDeletion(). */
export interface SweepTimes {
  readonly now: number;
  readonly patience: number;
  readonly deletedAt: number;
}

/**
 * Which photos are to go: those that belonged to nothing at an earlier start, `patience` milliseconds
 * before `now` or longer, and still do. Until then another tab may undo a deletion, or be about to
 * note a photo that it has just written; so nothing goes either while the last deletion, at `deletedAt`,
 * is younger than that. A time in the future (a clock set back) begins anew.
 */
export function sweepPhotos(
  stored: readonly string[],
  used: { has(id: string): boolean },
  seen: Readonly<Record<string, number>>,
  { now, patience, deletedAt }: SweepTimes,
): PhotoSweep {
  const remove: string[] = [];
  const alone: Record<string, number> = {};
  for (const id of stored.filter((key) => !used.has(key))) {
    const since = Object.prototype.hasOwnProperty.call(seen, id) ? (seen[id] ?? now) : now;
    if (Math.max(since, deletedAt) <= now - patience) remove.push(id);
    else alone[id] = Math.min(since, now);
  }
  return { remove, alone };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
