import type { Card } from './card.ts';
import { mergeCards } from '../merge/merge.ts';
import { carriedId, isCounted } from './ownIds.ts';

/**
 * The card with the own accounts that an earlier version has counted under ids that tell them apart on all
 * phones (see ownIds.ts), their ticks, notes and marks with them. One that was removed has no name to
 * tell it by, and stays as it is: nothing else is ever called so again. Done once more it changes nothing.
 */
export function carryOwnAccounts(card: Card): Card {
  const counted = Object.entries(card.otherAccounts).filter(
    ([id, { value }]) => value !== '' && isCounted(id),
  );
  if (counted.length === 0) return card;
  const otherAccounts = { ...card.otherAccounts };
  const tasks = { ...card.tasks };
  const carried: { otherAccounts: typeof otherAccounts; tasks: typeof tasks } = {
    otherAccounts: {},
    tasks: {},
  };
  for (const [id, name] of counted) {
    const present = carriedId(id, name.value, name.at);
    carried.otherAccounts[present] = name;
    delete otherAccounts[id];
    const record = tasks[`account-${id}`];
    if (record) carried.tasks[`account-${present}`] = record;
    delete tasks[`account-${id}`];
  }
  // An older tab beside this one may have brought both.
  return mergeCards({ ...card, otherAccounts, tasks }, { ...card, ...carried });
}
