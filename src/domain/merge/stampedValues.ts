import type { Card, Stamped } from '../card/card.ts';
import { isRecord, isStamped } from './merge.ts';

/** Everything of a card that carries a time, by its place: `nickname`, `tasks.get-proof.note`. */
export function stampedValues(card: Card): Map<string, Stamped<unknown>> {
  const values = new Map<string, Stamped<unknown>>();
  mapStamped(card, (value, place) => {
    values.set(place, value);
    return value;
  });
  return values;
}

/**
 * The card with each value that carries a time replaced by what `make` gives for it and its place.
 * `undefined` leaves it out, which is only for what a card may do without.
 */
export function mapStamped(
  card: Card,
  make: (value: Stamped<unknown>, place: string) => Stamped<unknown> | undefined,
): Card {
  return mapNode(card, '', make) as Card;
}

function mapNode(node: unknown, place: string, make: Parameters<typeof mapStamped>[1]): unknown {
  if (isStamped(node)) return make(node, place);
  if (!isRecord(node)) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, part]) => {
      const made = mapNode(part, place === '' ? key : `${place}.${key}`, make);
      return made === undefined ? [] : [[key, made] as const];
    }),
  );
}
