/** What a screen is made of, as places in `names`: whatever the language, and for each. */
type Needs = readonly [
  address: string,
  any: readonly number[],
  zh: readonly number[],
  en: readonly number[],
];

/** Put in by the build, from what it made (scripts/screenFiles.mjs). */
export interface FileTable {
  /** The chunk that the page itself loads, by which one build is told from another. */
  readonly start: string;
  /** Without their folder, scripts also without their ending. */
  readonly names: readonly string[];
  /** For each address of a screen; `start`, `saved` and `cards` stand for what is loaded beside them. */
  readonly needs: readonly Needs[];
}

const wanted = new Set<string>();
let isAlive = false;

/** From now on styles are left to the loader of later chunks, which knows those that are there. */
export function leaveStyles(): void {
  isAlive = true;
}

/** Asks for what an address needs, at once and side by side, before anything that is loaded asks for it. */
export function askFor(table: FileTable, address: string, language: string, folder: string): void {
  const row = table.needs.find(([pattern]) => fits(pattern, address));
  if (!row) return;
  for (const at of [...row[1], ...(language === 'zh' ? row[2] : row[3])]) {
    const short = table.names[at] ?? '';
    const name = `assets/${short}${short.endsWith('.css') ? '' : '.js'}`;
    if (wanted.has(name) || (isAlive && name.endsWith('.css'))) continue;
    wanted.add(name);
    const link = document.createElement('link');
    if (name.endsWith('.css')) {
      link.rel = 'preload';
      link.as = 'style';
    } else link.rel = 'modulepreload';
    // As the loader of later chunks asks for them.
    link.crossOrigin = '';
    link.href = folder + name;
    document.head.append(link);
  }
}

function fits(pattern: string, address: string): boolean {
  const [parts, given] = [pattern.split('/'), address.split('/')];
  return (
    parts.length === given.length &&
    parts.every((part, at) => (part === ':' ? given[at] !== '' : part === given[at]))
  );
}
