import type { Card } from './card.ts';

/** The card in use that was changed last; one that was put aside only when there is no other. */
export function latestCard(cards: readonly Card[]): Card | undefined {
  const inUse = cards.filter((card) => !card.archived.value);
  const [first, ...others] = inUse.length > 0 ? inUse : cards;
  if (!first) return undefined;
  return others.reduce((last, card) => (changedAt(card) > changedAt(last) ? card : last), first);
}

/** When anything on the card was changed last, in milliseconds since 1970. */
export function changedAt(card: Card): number {
  return Math.max(card.createdAt, latestStamp(card));
}

/** Every changed thing carries its time as `at`, however deep it lies. */
function latestStamp(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let latest = 0;
  for (const [key, part] of Object.entries(value)) {
    const at = key === 'at' && typeof part === 'number' ? part : latestStamp(part);
    if (at > latest) latest = at;
  }
  return latest;
}
