import * as v from 'valibot';

/** Paths of what could not be read. */
export type Losses = string[];

/**
 * The value when it fits the schema; undefined when absent, or when it does not fit (then a loss). A
 * field inside it that the schema does not know is left out, which is a loss too.
 */
export function readValue<T extends v.GenericSchema>(
  schema: T,
  raw: unknown,
  path: string,
  losses: Losses,
): v.InferOutput<T> | undefined {
  if (raw === undefined) return undefined;
  const result = v.safeParse(schema, raw);
  if (!result.success || countFields(result.output) !== countFields(raw)) losses.push(path);
  if (result.success) return result.output;
  return undefined;
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

/** Names as losses what `source` holds beside the `known` fields. */
export function noteUnknown(
  source: Record<string, unknown>,
  known: readonly string[],
  path: string,
  losses: Losses,
): void {
  for (const key of Object.keys(source)) {
    if (!known.includes(key)) losses.push(`${path}${key.slice(0, 80)}`);
  }
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
