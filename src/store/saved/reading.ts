import * as v from 'valibot';

/**
 * Paths of what could not be read. `unknown`: given where fields that this version does not know stay
 * what they are, and named in it. Without it they are left out, which is a loss too.
 */
export type Losses = string[] & { unknown?: string[] };

/**
 * The value when it fits the schema; undefined when absent, or when it does not fit (then a loss). Of a
 * field inside it that the schema does not know, `losses` decides.
 */
export function readValue<T extends v.GenericSchema>(
  schema: T,
  raw: unknown,
  path: string,
  losses: Losses,
): v.InferOutput<T> | undefined {
  if (raw === undefined) return undefined;
  const result = v.safeParse(schema, raw);
  if (!result.success) {
    losses.push(path);
    return undefined;
  }
  if (countFields(result.output) === countFields(raw)) return result.output;
  const { unknown } = losses;
  (unknown && isOrderly(raw) ? unknown : losses).push(path);
  return unknown && isOrderly(raw)
    ? (withUnknown(result.output, raw) as v.InferOutput<T>)
    : result.output;
}

/** The own fields of a plain object; none when absent, or when it is something else (then a loss). */
export function readRecord(raw: unknown, path: string, losses: Losses): Record<string, unknown> {
  if (raw === undefined) return {};
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) {
    return raw as Record<string, unknown>;
  }
  losses.push(path);
  return {};
}

/** The fields beside the `known` ones that stay what they are; what does not stay is a loss. */
export function takeUnknown(
  source: Record<string, unknown>,
  known: readonly string[],
  path: string,
  losses: Losses,
): Record<string, unknown> {
  const others = Object.entries(source).filter(([key]) => !known.includes(key));
  const kept = others.filter((field) => losses.unknown && isOrderly(Object.fromEntries([field])));
  const names = (fields: typeof others) => fields.map(([key]) => `${path}${key.slice(0, 80)}`);
  losses.push(...names(others.filter((field) => !kept.includes(field))));
  losses.unknown?.push(...names(kept));
  return Object.fromEntries(kept);
}

// No schema is as deep as this; what is deeper could be deep enough to exhaust the stack.
const DEEPEST = 6;

function countFields(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  if (depth > DEEPEST) return 0;
  return Object.values(value).reduce(
    (sum: number, field) => sum + 1 + countFields(field, depth + 1),
    0,
  );
}

/** Whether nothing in it could do harm where it is only carried along: neither its depth nor its names. */
function isOrderly(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST) return false;
  return Object.entries(value).every(
    ([key, field]) => !(key in Object.prototype) && isOrderly(field, depth + 1),
  );
}

/** What was read, and beside it, at any depth, the fields that only `raw` has. */
function withUnknown(read: unknown, raw: unknown): unknown {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return read;
  const known = read as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(raw as Record<string, unknown>).map(([key, field]) => [
      key,
      key in known ? withUnknown(known[key], field) : field,
    ]),
  );
}
