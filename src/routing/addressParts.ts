import { undoMangling } from '../formats/mangledText.ts';

// Ids of ours are letters, digits and hyphens (src/store/saved/restore.ts); the code of a resume link has `_`
// as well. Anything else is written as `~2f~`, so that every route has an address that leads back to
// it, and no address needs percent codes, which each app on its way would encode once more.
const ODD_IN_ID = /[^A-Za-z0-9-]/g;
const ODD_IN_CODE = /^_|[^\w-]/g;
const WRITTEN_ODD = /~([\da-f]{1,4})~/g;
const ID = /^[/"'“‘«<([*_]*((?:[A-Za-z0-9-]|~[\da-f]{1,4}~)+)/;
const CODE = /^[/"'“‘«<([*_]*((?:[A-Za-z0-9-]|~[\da-f]{1,4}~)(?:[\w\s-]|~[\da-f]{1,4}~)*)/;
const BEFORE = /^[^\w%?&=:]*/;

/** A part of an address: an id as it stands in the catalogue or the store. Never throws. */
export function writeId(id: string): string {
  return id.replace(ODD_IN_ID, writtenOdd);
}

/** The code of a resume link as a part of an address. Never throws. */
export function writeCode(code: string): string {
  return code.replace(ODD_IN_CODE, writtenOdd);
}

/**
 * The fragment of an address, with or without its `#`, as it was before a chat app or a mail had it:
 * percent codes undone, without marks nobody sees, quotes, or another `#` or `!` in front.
 * `isPath`: whether it begins with a slash, as ours do. Never throws.
 */
export function readFragment(fragment: string): {
  readonly path: string;
  readonly isPath: boolean;
} {
  const text = undoMangling(fragment).replace(/\\/g, '');
  const before = BEFORE.exec(text)?.[0] ?? '';
  return { path: text.slice(before.length), isPath: /\/[^#\s]*$/.test(before) };
}

/** The ids of a path. They end where it goes on with `?from=…`, `&shareTo=…` or the words around a link. */
export function readIds(path: string): string[] {
  const ids: string[] = [];
  let rest = path;
  for (;;) {
    const [taken, id] = ID.exec(rest) ?? [];
    if (taken === undefined || id === undefined) return ids;
    ids.push(id.replace(WRITTEN_ODD, readOdd));
    rest = rest.slice(taken.length);
    if (!rest.startsWith('/')) return ids;
  }
}

/** The code at the beginning of a text. Spaces may be in it: where it ends, its reader knows. */
export function readCode(text: string): string {
  const code = CODE.exec(text)?.[1] ?? '';
  return code.replace(/\s/g, '').replace(WRITTEN_ODD, readOdd);
}

function writtenOdd(letter: string): string {
  return `~${letter.charCodeAt(0).toString(16)}~`;
}

function readOdd(_written: string, hex: string): string {
  return String.fromCharCode(parseInt(hex, 16));
}
