import type { Card, Stamped } from './card.ts';
import { cleanForeignName, cleanName } from './names.ts';
import { mapStamped } from '../merge/stampedValues.ts';

/** When something was made by the clock of its phone, and read by ours; milliseconds since 1970. */
export interface Reading {
  /** Undefined when it does not say. */
  readonly madeAt: number | undefined;
  readonly readAt: number;
}

// Two clocks seldom agree to the minute, and a time zone set wrong is hours.
const ALLOWANCE_MS = 86_400_000;

/**
 * The card with times as our clock would have told them. What was made in the future was made by a clock
 * that runs ahead by at least as much: all its times go back by that, so that they win over older changes
 * here and over no later ones. A single time that still lies ahead becomes that of the making.
 */
export function settleTimes(card: Card, { madeAt, readAt }: Reading): Card {
  const ahead = Math.max(0, (madeAt ?? readAt) - readAt);
  const made = Math.min(madeAt ?? readAt, readAt);
  const settle = (at: number): number => {
    const told = Math.max(0, at - ahead);
    return told > readAt + ALLOWANCE_MS ? made : told;
  };
  const settled = mapStamped(card, (value) => ({ ...value, at: settle(value.at) }));
  const { restoredAt, createdAt } = card;
  return {
    ...settled,
    createdAt: settle(createdAt),
    ...(restoredAt === undefined ? {} : { restoredAt: settle(restoredAt) }),
  };
}

/**
 * The card with the names that a stranger may have written made harmless: see cleanForeignName(). An
 * account of which nothing would be left keeps a name all the same, by `standIn` from its place in the
 * card (1 is the first): without one it would be gone from the list.
 */
export function cleanNames(card: Card, standIn: (place: number) => string = () => ''): Card {
  const own = Object.entries(card.otherAccounts).map(([id, name], index) => {
    const { value } = name;
    const cleaned =
      value === '' ? '' : cleanForeignName(value) || standIn(index + 1) || cleanName(value);
    return [id, withText(name, value === '' ? '' : cleaned || '?')] as const;
  });
  return {
    ...card,
    nickname: withText(card.nickname, cleanForeignName(card.nickname.value)),
    otherAccounts: Object.fromEntries(own),
  };
}

/** The ids of own accounts that have a name of which cleanForeignName() leaves nothing. */
export function namelessAccounts({ otherAccounts }: Card): string[] {
  return Object.entries(otherAccounts).flatMap(([id, { value }]) =>
    value !== '' && cleanForeignName(value) === '' ? [id] : [],
  );
}

/** How many of the card's names are not the same in `cleaned`. */
export function countChangedNames(card: Card, cleaned: Card): number {
  const ids = Object.keys(card.otherAccounts);
  const isOther = (id: string): boolean =>
    card.otherAccounts[id]?.value !== cleaned.otherAccounts[id]?.value;
  return ids.filter(isOther).length + (card.nickname.value === cleaned.nickname.value ? 0 : 1);
}

function withText(name: Stamped<string>, text: string): Stamped<string> {
  return name.value === text ? name : { ...name, value: text };
}
