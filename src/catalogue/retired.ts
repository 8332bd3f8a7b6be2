import type { OptionRow, QuestionId } from './schema.ts';

/**
 * Ids that were released once and are no longer in use, with what replaces them (`null`: nothing
 * does). Saved data follows these, so a tick outlives a renamed task. Never remove a row.
 */
export const RETIRED: Readonly<Record<string, string | null>> = {};

export type RetiredCodes = readonly OptionRow[];

/** The codes of those ids: resume links made earlier still name them. */
export const RETIRED_CODES: {
  readonly tasks: RetiredCodes;
  readonly asks: RetiredCodes;
  readonly options: { readonly [question in QuestionId]?: RetiredCodes };
} = { tasks: [], asks: [], options: {} };
