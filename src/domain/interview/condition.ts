import type { Condition, ConditionKey, Wanted } from '../../catalogue/schema.ts';

/**
 * What is known or assumed of this person: for every question that applies, the chosen option ids.
 * A question that does not apply has no key.
 */
export type Situation = { readonly [key in ConditionKey]?: readonly string[] };

/**
 * Whether every key of `condition` holds: one of its values is among the situation's, or none of those
 * it excludes is. A key that the situation lacks does not hold. An absent condition always holds.
 */
export function holds(condition: Condition | undefined, situation: Situation): boolean {
  if (!condition) return true;
  return (Object.keys(condition) as ConditionKey[]).every((key) => {
    const known = situation[key];
    return known !== undefined && fits(condition[key] ?? [], known);
  });
}

function fits(wanted: Wanted, known: readonly string[]): boolean {
  if ('not' in wanted) return !wanted.not.some((value) => known.includes(value));
  return wanted.some((value) => known.includes(value));
}

/** Whether any of `conditions` holds. None at all never holds. */
export function holdsAny(conditions: readonly Condition[], situation: Situation): boolean {
  return conditions.some((condition) => holds(condition, situation));
}
