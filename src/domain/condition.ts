import type { Condition, ConditionKey } from '../catalogue/schema.ts';

/**
 * What is known or assumed of this person: for every question that applies, the chosen option ids.
 * A question that does not apply has no key.
 */
export type Situation = { readonly [key in ConditionKey]?: readonly string[] };

/**
 * Whether every key of `condition` holds: one of its values is among the situation's. A key that the
 * situation lacks does not hold. An absent condition always holds.
 */
export function holds(condition: Condition | undefined, situation: Situation): boolean {
  if (!condition) return true;
  return (Object.keys(condition) as ConditionKey[]).every((key) => {
    const known = situation[key];
    return known !== undefined && condition[key]?.some((value) => known.includes(value)) === true;
  });
}

/** Whether any of `conditions` holds. None at all never holds. */
export function holdsAny(conditions: readonly Condition[], situation: Situation): boolean {
  return conditions.some((condition) => holds(condition, situation));
}
