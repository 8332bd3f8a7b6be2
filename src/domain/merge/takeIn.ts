import type { Card, HeardAnswer, Proof, Stamped, TaskStatus } from '../card/card.ts';
import { MOST } from '../card/limits.ts';
import { mergeCards } from './merge.ts';
import { ownValue } from '../card/ownValue.ts';
import { mapStamped, stampedValues } from './stampedValues.ts';

/** What to take for a value that is later there than here; undefined: nothing. */
export type Taking = (
  there: Stamped<unknown>,
  place: string,
  here: Stamped<unknown> | undefined,
) => Stamped<unknown> | undefined;

/**
 * The card here with what a card from elsewhere has that is later. What is as old stays as it is here,
 * and so do id and times of the card itself. No record grows beyond its limit. `taking` decides on each
 * value; the reason of a state that stays the same is kept where the other card has none.
 */
export function takeIn(mine: Card, theirs: Card, taking: Taking = (there) => there): Card {
  const here = stampedValues(mine);
  const fitted = mapStamped(theirs, (there, place) => {
    const present = here.get(place);
    if (present && present.at >= there.at) return present;
    const taken = taking(there, place, present);
    return taken && present ? withReason(taken, present, place) : (taken ?? present);
  });
  const { restoredAt: _theirs, ...rest } = { ...fitted, tasks: withoutEmpty(fitted.tasks) };
  return withinLimits(mergeCards(mine, { ...rest, id: mine.id, createdAt: mine.createdAt }), mine);
}

function withoutEmpty(tasks: Card['tasks']): Card['tasks'] {
  return Object.fromEntries(
    Object.entries(tasks).filter(([, record]) => Object.keys(record).length > 0),
  );
}

/** What a card of a backup would do to the card here. */
export interface TakenIn {
  readonly card: Card;
  /** Places where the backup has something emptied or deleted that is kept here. */
  readonly kept: number;
}

/** As takeIn(), but nothing here is emptied, deleted or put out of reach by it. */
export function takeInBackup(mine: Card, theirs: Card): TakenIn {
  let kept = 0;
  const card = takeIn(mine, theirs, (there, place, here) => {
    if (here === undefined || !losesText(here.value, there.value, place)) return there;
    kept += 1;
    return here;
  });
  return { card, kept };
}

/** Whether something that is here would be gone. */
function losesText(here: unknown, there: unknown, place: string): boolean {
  if (isEmpty(here)) return false;
  if (isEmpty(there)) return true;
  const [record = ''] = place.split('.');
  // A photo is never changed, only deleted; moved to another proof it would be swept away.
  if (record === 'photos') return JSON.stringify(here) !== JSON.stringify(there);
  if (record === 'heard') return lacksFields(here as HeardAnswer, there as HeardAnswer);
  if (record !== 'proofs') return false;
  const isTakenBack = (there as Proof).kind === 'none' && (here as Proof).kind !== 'none';
  return isTakenBack || lacksFields(here as Proof, there as Proof);
}

function lacksFields(here: object, there: object): boolean {
  const fields = there as Readonly<Record<string, unknown>>;
  return Object.entries(here).some(([key, value]) => !isEmpty(value) && isEmpty(fields[key]));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'text' in value && value.text === '';
}

function withReason(
  taken: Stamped<unknown>,
  here: Stamped<unknown>,
  place: string,
): Stamped<unknown> {
  if (!place.startsWith('tasks.') || !place.endsWith('.status')) return taken;
  const [to, from] = [taken.value as TaskStatus, here.value as TaskStatus];
  if (to.state !== from.state || to.reason || !from.reason) return taken;
  return { ...taken, value: { ...to, reason: from.reason } };
}

function withinLimits(merged: Card, mine: Card): Card {
  const record = <T>(all: Readonly<Record<string, T>>, known: Readonly<Record<string, T>>) =>
    upTo(MOST.ids, all, known, () => true);
  return {
    ...merged,
    answers: record(merged.answers, mine.answers),
    otherAccounts: upTo(
      MOST.ownAccounts,
      record(merged.otherAccounts, mine.otherAccounts),
      mine.otherAccounts,
      ({ value }) => value !== '',
    ),
    tasks: record(merged.tasks, mine.tasks),
    heard: record(merged.heard, mine.heard),
    proofs: record(merged.proofs, mine.proofs),
    photos: record(merged.photos, mine.photos),
    replies: record(merged.replies, mine.replies),
  };
}

/** At most `most` of those that count; what is known here goes before what is new. */
function upTo<T>(
  most: number,
  all: Readonly<Record<string, T>>,
  known: Readonly<Record<string, T>>,
  counts: (item: T) => boolean,
): Readonly<Record<string, T>> {
  const entries = Object.entries(all);
  const isKnown = (id: string): boolean => ownValue(known, id) !== undefined;
  const counted = entries.filter(([, item]) => counts(item));
  if (counted.length <= most) return all;
  let room = most - counted.filter(([id]) => isKnown(id)).length;
  return Object.fromEntries(
    entries.filter(([id, item]) => {
      if (isKnown(id) || !counts(item)) return true;
      room -= 1;
      return room >= 0;
    }),
  );
}
