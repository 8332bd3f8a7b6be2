/**
 * The chunks that are made on purpose: each holds what a file, or a few, import, directly or through others, as far as
 * the ones before it do not. In one chunk that is a tenth smaller than in thirty, and comes in one go. All
 * else is left to the bundler.
 * @param {Readonly<Record<string, readonly string[]>>} entries names of chunks, each with the files it starts with
 * @returns {{ name(id: string, graph: ModuleGraph): string | null, priority: number }[]}
 */
export function chunkGroups(entries) {
  return Object.entries(entries).map(([name, entry], index, all) => {
    /** @type {Set<string> | undefined} */
    let modules;
    return {
      name(id, graph) {
        modules ??= withImports(entry, (each) => graph.getModuleInfo(each)?.importedIds ?? []);
        // What the bundler adds by itself is in no list of imports, and wanted first.
        return modules.has(id) || (index === 0 && id.startsWith('\0')) ? name : null;
      },
      priority: all.length - index,
    };
  });
}

/** @typedef {{ getModuleInfo(id: string): ModuleInfo | null }} ModuleGraph */
/** @typedef {{ readonly importedIds: readonly string[] }} ModuleInfo */

/**
 * @param {readonly string[]} entries
 * @param {(module: string) => readonly string[]} importsOf
 */
function withImports(entries, importsOf) {
  const found = new Set(entries);
  // A set is walked in the order of adding, what is added meanwhile included.
  for (const module of found) for (const imported of importsOf(module)) found.add(imported);
  return found;
}
