import * as v from 'valibot';

/** Paths of what could not be read. */
export type Losses = string[];

/** The value when it fits the schema; undefined when absent, or when it does not fit (then a loss). */
export function readValue<T extends v.GenericSchema>(
  schema: T,
  raw: unknown,
  path: string,
  losses: Losses,
): v.InferOutput<T> | undefined {
  if (raw === undefined) return undefined;
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  losses.push(path);
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
