/**
 * What a record holds under an id that came from outside (an address, a file). Only what is its own:
 * `constructor` and `__proto__` are names that every object answers to.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, id) ? record[id] : undefined;
}
