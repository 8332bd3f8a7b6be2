import type { PlainDate } from '../catalogue/schema.ts';
import type { LaterCheck, PhotoRef, Proof, ProofKind } from '../domain/card/card.ts';
import { MOST } from '../domain/card/limits.ts';
import { cutTo } from '../domain/card/names.ts';
import { ownValue } from '../domain/card/ownValue.ts';
import { now } from '../platform/clock.ts';
import { randomId } from '../platform/randomId.ts';
import { shrinkPhoto } from '../platform/photos/shrinkPhoto.ts';
import { canBeMeant, changeCard, stamp } from './change.ts';
import { watchErasing, type Erased } from './saved/erasing.ts';
import { keepParts } from './photos/photoParts.ts';
import {
  notePhotoWork,
  photoWorkOf,
  type RefusedPhoto,
  type ToldPhoto,
} from './photos/photoWork.ts';
import { savedStore } from './saved/savedStore.ts';
import { withUndo } from './undo.ts';

/*
 * Every change to proofs, their photos and the later checks. Each takes effect at once and is written
 * shortly after; an unknown card id changes nothing.
 */

/** What is filled in of a proof; an empty or undefined field is left out of what is kept. */
export type ProofFields = { readonly [field in keyof Proof]: Proof[field] | undefined } & {
  readonly kind: ProofKind;
};

/** Records a proof; returns its id. */
export function addProof(cardId: string, proof: ProofFields): string {
  const id = timedId();
  setProof(cardId, id, { ...proof, on: undefined, ...withinLimits(proof) });
  return id;
}

/** Changes what is recorded of a proof; an empty text takes a field away. A deleted one stays deleted. */
export function changeProof(cardId: string, proofId: string, change: Partial<ProofFields>): void {
  const proof = ownValue(savedStore.getState().cards[cardId]?.proofs ?? {}, proofId)?.value;
  if (proof) setProof(cardId, proofId, { ...proof, ...withinLimits(change) });
}

/** Deletes a proof; undo is offered. Its photos stay where they are until a later start. */
export function deleteProof(cardId: string, proofId: string): void {
  const proof = ownValue(savedStore.getState().cards[cardId]?.proofs ?? {}, proofId)?.value;
  if (!proof) return;
  withUndo('proof-deleted', () => setProof(cardId, proofId, null));
}

/**
 * Keeps photos with a proof, one after the other, so that never more than one is held decoded. A photo
 * is noted only once it is safely written. What is refused is noted too (see photoWork.ts), and after
 * a refusal of the storage the rest is not tried: it would fare no better. Never rejects; files that
 * come while others are still being worked on join the queue. When everything is erased, the rest is not
 * tried, and what was just written is deleted.
 */
export async function addPhotos(
  cardId: string,
  proofId: string,
  files: readonly File[],
): Promise<void> {
  const work = photoWorkOf(proofId);
  const isGoingOn = work.done < work.total;
  const start = isGoingOn ? work : { total: 0, done: 0, refused: [], told: [] };
  notePhotoWork(proofId, { ...start, total: start.total + files.length });
  const isErased = watchErasing();
  queue = queue.then(() => addEach({ cardId, proofId, files, isErased }));
  await queue;
}

/** Deletes a photo; undo is offered. The picture itself goes at a later start. */
export function deletePhoto(cardId: string, photoId: string): void {
  const photo = savedStore.getState().cards[cardId]?.photos[photoId]?.value;
  if (!photo) return;
  withUndo('photo-deleted', () => setPhoto(cardId, photoId, null));
}

/** The day something was checked later; null takes it back, with undo. */
export function setCheck(cardId: string, check: LaterCheck, on: PlainDate | null): void {
  if (on && !canBeMeant(on, 'past')) return;
  const before = savedStore.getState().cards[cardId]?.checks[check]?.value ?? null;
  const note = (): void =>
    changeCard(cardId, (card) => ({
      checks: { ...card.checks, [check]: stamp(on, card.checks[check]) },
    }));
  if (before && !on) withUndo('check-removed', note);
  else note();
}

// All proofs share it: two photos decoded at once are too much for a small phone.
let queue: Promise<void> = Promise.resolve();

interface PhotoJob {
  readonly cardId: string;
  readonly proofId: string;
  readonly files: readonly File[];
  readonly isErased: () => Erased | undefined;
}

async function addEach(job: PhotoJob): Promise<void> {
  const { files, proofId } = job;
  for (const [index, file] of files.entries()) {
    const result = await addPhoto(job, file);
    if (result === 'erased') {
      return notePhotoWork(proofId, { done: 0, total: 0, refused: [], told: [] });
    }
    const [why, told] = typeof result === 'object' ? [undefined, [result]] : [result, []];
    const isLost = ['full', 'blocked', 'unavailable', 'silent'].includes(why ?? '');
    const left = isLost ? files.slice(index) : why ? [file] : [];
    const refused = left.map(({ name }): RefusedPhoto => ({ name, why: why ?? 'blocked' }));
    const before = photoWorkOf(proofId);
    notePhotoWork(proofId, {
      done: before.done + Math.max(1, left.length),
      refused: [...before.refused, ...refused],
      told: [...before.told, ...told],
    });
    if (isLost) return;
  }
}

/** Why the file was not kept; or what is to be told about it, if anything. */
async function addPhoto(
  { cardId, proofId, isErased }: PhotoJob,
  file: File,
): Promise<RefusedPhoto['why'] | ToldPhoto | 'erased' | undefined> {
  const hasNoPlace = (): 'erased' | 'blocked' | undefined => {
    if (isErased() === 'gone') return 'blocked';
    return isErased() || !savedStore.getState().cards[cardId] ? 'erased' : undefined;
  };
  if (hasNoPlace()) return hasNoPlace();
  const small = await shrinkPhoto(file);
  if (hasNoPlace()) return hasNoPlace();
  if (!small.ok) return small.refusal;
  const { parts, isCutOff } = small;
  const kept = await keepParts(timedId(), parts, () => hasNoPlace() !== undefined);
  if (kept === 'unwanted') return hasNoPlace() ?? 'erased';
  if (typeof kept === 'string') return kept;
  for (const { id, width, height, blob } of kept) {
    setPhoto(cardId, id, { proof: proofId, width, height, bytes: blob.size });
  }
  const isTold = isCutOff || parts.length > 1;
  return isTold ? { name: file.name, parts: parts.length, isCutOff } : undefined;
}

function setProof(cardId: string, proofId: string, proof: ProofFields | null): void {
  changeCard(cardId, (card) => ({
    proofs: {
      ...card.proofs,
      [proofId]: stamp(proof && withoutEmpty(proof), card.proofs[proofId]),
    },
  }));
}

function setPhoto(cardId: string, photoId: string, photo: PhotoRef | null): void {
  changeCard(cardId, (card) => ({
    photos: { ...card.photos, [photoId]: stamp(photo, card.photos[photoId]) },
  }));
}

/** What is changed of a proof, cut to what is kept; without a day that has not come. */
function withinLimits(change: Partial<ProofFields>): Partial<ProofFields> {
  const { kind, on, ...texts } = change;
  const most = (field: string): number => (field === 'note' ? MOST.textLetters : MOST.lineLetters);
  return {
    ...Object.fromEntries(
      Object.entries(texts).map(([field, text]) => [field, cutTo(text ?? '', most(field))]),
    ),
    ...(kind ? { kind } : {}),
    ...('on' in change && !(on && !canBeMeant(on, 'past')) ? { on } : {}),
  };
}

function withoutEmpty(proof: ProofFields): Proof {
  return Object.fromEntries(
    Object.entries(proof).flatMap(([field, value]) =>
      value ? [[field, cutTo(value, MOST.textLetters)]] : [],
    ),
  ) as unknown as Proof;
}

/** An id that sorts by its time, so that proofs and photos keep their order, also after an undo. */
function timedId(): string {
  return `${now().toString(36)}-${randomId()}`;
}
