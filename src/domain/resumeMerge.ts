import { namedAccounts, type Card, type Stamped } from './card.ts';
import { mergeCards } from './merge.ts';
import { ownNumber, type Resumed } from './resumeFormat.ts';

/**
 * The card after taking in what a link holds: of everything that carries a time, the later one. Own
 * accounts of another card get numbers of their own, so that a tick never passes from one to the other;
 * a stand-in name never replaces a real one.
 */
export function mergeResumed(mine: Card, resumed: Resumed): Card {
  const { id, createdAt } = mine;
  return mergeCards(mine, { ...fitOwnAccounts(mine, resumed), id, createdAt });
}

/** Whether the link was made from this very card, or from one that was made from it. */
export function isSameOrigin(mine: Card, resumed: Resumed): boolean {
  return mine.id === resumed.card.id;
}

function fitOwnAccounts(mine: Card, resumed: Resumed): Card {
  const { card } = resumed;
  const ids = presentIds(mine, resumed);
  const otherAccounts: Record<string, Stamped<string>> = {};
  for (const [id, name] of Object.entries(card.otherAccounts)) {
    const present = ids.get(id);
    if (present === undefined) continue;
    const here = mine.otherAccounts[present];
    if (resumed.unnamed.includes(id) && here !== undefined) continue;
    // The same time to the millisecond: what stands here came by a link, under a stand-in name.
    otherAccounts[present] = here?.at === name.at ? { ...name, at: name.at + 1 } : name;
  }
  const tasks = Object.entries(card.tasks).flatMap(([taskId, record]) => {
    const own = taskId.replace(/^account-/, '');
    if (ownNumber(own) === undefined) return [[taskId, record] as const];
    const present = ids.get(own);
    return present === undefined ? [] : [[`account-${present}`, record] as const];
  });
  return { ...card, otherAccounts, tasks: Object.fromEntries(tasks) };
}

/** What each own account of the link is called in `mine`; those to leave out are missing. */
function presentIds(mine: Card, resumed: Resumed): ReadonlyMap<string, string> {
  const isSame = isSameOrigin(mine, resumed);
  const ids = new Map<string, string>();
  let last = Math.max(0, ...Object.keys(mine.otherAccounts).map((id) => ownNumber(id) ?? 0));
  if (isSame) {
    // Numbers of the link stay free for the accounts that keep them.
    const theirs = Object.keys(resumed.card.otherAccounts).map((id) => ownNumber(id) ?? 0);
    last = Math.max(last, ...theirs);
  }
  for (const [id, name] of Object.entries(resumed.card.otherAccounts)) {
    const isUnnamed = resumed.unnamed.includes(id);
    if (isSame && (isUnnamed || isSameAccount(mine.otherAccounts[id], name))) {
      ids.set(id, id);
      continue;
    }
    const { value } = name;
    if (value === '') continue;
    const namesake = isUnnamed ? undefined : namedAccounts(mine).find(({ name }) => name === value);
    last += namesake ? 0 : 1;
    ids.set(id, namesake?.id ?? `other-${last}`);
  }
  return ids;
}

function isSameAccount(here: Stamped<string> | undefined, there: Stamped<string>): boolean {
  if (here === undefined || here.at === there.at) return true;
  return here.value === there.value || here.value === '' || there.value === '';
}
