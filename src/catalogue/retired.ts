/**
 * Ids that were released once and are no longer in use, with what replaces them (`null`: nothing
 * does). Saved data follows these, so a tick outlives a renamed task. Never remove a row.
 */
export const RETIRED: Readonly<Record<string, string | null>> = {};
