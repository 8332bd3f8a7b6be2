import type { Card, Stamped } from '../card/card.ts';
import { isSameForeignName } from '../card/names.ts';
import { carriedId, countOf, isCounted, ownNumber } from '../card/ownIds.ts';
import { minuteOf, type Resumed } from './resumeFormat.ts';

/**
 * The part of a link's card that goes into `mine`, its own accounts under the ids they have there, their
 * ticks with them: so that a tick never passes from one account to another. A stand-in name never replaces
 * a real one.
 */
export function fitOwnAccounts(mine: Card, resumed: Resumed): Card {
  const { card } = resumed;
  const ids = idsIn(mine, resumed);
  const unnamed = new Set(resumed.unnamed);
  const otherAccounts: Record<string, Stamped<string>> = {};
  for (const [id, name] of Object.entries(card.otherAccounts)) {
    const present = ids.get(id);
    if (present === undefined) continue;
    const here = mine.otherAccounts[present];
    if (unnamed.has(id) && here !== undefined) continue;
    // The same time to the millisecond: what stands here came by a link, under a stand-in name.
    const isStandIn = here?.at === name.at && !isSameForeignName(here.value, name.value);
    otherAccounts[present] = isStandIn ? { ...name, at: name.at + 1 } : name;
  }
  const tasks = Object.entries(card.tasks).flatMap(([taskId, record]) => {
    const own = taskId.replace(/^account-/, '');
    if (ownNumber(own) === undefined) return [[taskId, record] as const];
    const present = ids.get(own);
    return present === undefined ? [] : [[`account-${present}`, record] as const];
  });
  return { ...card, otherAccounts, tasks: Object.fromEntries(tasks) };
}

interface OwnAccount {
  readonly id: string;
  readonly name: Stamped<string>;
}

interface TheirAccount extends OwnAccount {
  /** Its name was kept out of the link: it stands under a stand-in. */
  readonly isUnnamed: boolean;
}

/** What each own account of the link is called in `mine`; those to leave out are missing. */
function idsIn(mine: Card, resumed: Resumed): ReadonlyMap<string, string> {
  const unnamed = new Set(resumed.unnamed);
  const isSameCard = mine.id === resumed.card.id;
  const free = new Map(Object.entries(mine.otherAccounts).map(([id, name]) => [id, { id, name }]));
  const ids = new Map<string, string>();
  const take = (account: OwnAccount, same: OwnAccount | undefined): void => {
    if (!same) return;
    ids.set(account.id, same.id);
    free.delete(same.id);
  };
  const theirs = Object.entries(resumed.card.otherAccounts).map(([id, name]) => {
    return { id, name, isUnnamed: unnamed.has(id) };
  });
  for (const account of theirs) take(account, sameId(free, account, isSameCard));
  for (const account of theirs.filter(({ id }) => !ids.has(id))) {
    const known = [...free.values()];
    take(account, (isSameCard ? sameCount(known, account) : undefined) ?? namesake(known, account));
    // Of another card only what is there is taken, not what was taken off its list.
    if (ids.has(account.id) || (account.name.value === '' && !isSameCard)) continue;
    ids.set(account.id, freeId(mine, ids, account));
  }
  return ids;
}

/** The account of the very same id. One that is counted, not carried over, has to look the same as well. */
function sameId(
  known: ReadonlyMap<string, OwnAccount>,
  { id, name, isUnnamed }: TheirAccount,
  isSameCard: boolean,
): OwnAccount | undefined {
  const here = known.get(id);
  if (!here || !isCounted(id)) return here;
  return isSameCard && (isUnnamed || looksSame(here.name, name)) ? here : undefined;
}

/**
 * The account that an earlier version gave the same number. There may be several, from other phones: then
 * the one that is called the same, or was named at the same time. One that was taken off the list has
 * no name left, and counts when it is the only one.
 */
function sameCount(
  known: readonly OwnAccount[],
  { id, name, isUnnamed }: TheirAccount,
): OwnAccount | undefined {
  const count = countOf(id);
  if (count === undefined) return undefined;
  const alike = known.filter((each) => countOf(each.id) === count);
  const only = alike.length === 1 ? alike[0] : undefined;
  const removed = alike.find((each) => each.name.value === '');
  // What was named only after the link took one off the list is another account.
  if (name.value === '')
    return removed ?? (only && isBefore(only.name.at, name.at) ? only : undefined);
  const atOnce = alike.find((each) => isAtOnce(each.name.at, name.at, isUnnamed));
  const wasRemoved = only && only === removed && isBefore(name.at, only.name.at);
  const isSame = namesake(alike, { id, name, isUnnamed }) ?? atOnce;
  return isSame ?? (wasRemoved ? only : undefined);
}

function namesake(
  known: readonly OwnAccount[],
  { name, isUnnamed }: TheirAccount,
): OwnAccount | undefined {
  if (isUnnamed || name.value === '') return undefined;
  return known.find(
    (here) => here.name.value !== '' && isSameForeignName(here.name.value, name.value),
  );
}

function looksSame(here: Stamped<string>, there: Stamped<string>): boolean {
  if (isAtOnce(here.at, there.at, false)) return true;
  return here.value === '' || there.value === '' || isSameForeignName(here.value, there.value);
}

/**
 * A link knows whole minutes. So does what came here by a link, under a stand-in name: a real name that
 * comes later has the very same time. Another account may have been named in the same minute.
 */
function isAtOnce(here: number, there: number, isUnnamed: boolean): boolean {
  return isUnnamed ? minuteOf(here) === minuteOf(there) : here === there;
}

function isBefore(here: number, there: number): boolean {
  return minuteOf(here) <= minuteOf(there);
}

/** Its own id, unless a counted one has, or had, another account here: a tick may stand under it. */
function freeId(mine: Card, ids: ReadonlyMap<string, string>, { id, name }: OwnAccount): string {
  const taken = new Set(ids.values());
  const isTaken = (each: string): boolean =>
    taken.has(each) ||
    mine.otherAccounts[each] !== undefined ||
    (isCounted(each) && mine.tasks[`account-${each}`] !== undefined);
  let free = id;
  for (let minute = 0; isTaken(free); minute += 1) {
    free = carriedId(id, name.value, name.at + minute * 60_000);
  }
  return free;
}
