/** How a Chinese character may be typed: `wei` or `hang/xing`, then its Traditional forms. */
export type HanSpellings = Readonly<
  Record<string, readonly [pinyin: string, traditional?: string]>
>;

/**
 * Whether `typed` is part of `name`, as people search for it: in any case and width, without spaces and
 * marks, in Traditional characters, in Pinyin, in its initials, or in a mixture. A Pinyin that is not
 * finished will do. Nothing typed is part of everything.
 */
export function isPartOf(name: string, typed: string, han: HanSpellings): boolean {
  const units = unitsOf(name, han);
  const wanted = plain(typed);
  return wanted === '' || units.some((_, start) => begins(units, start, wanted));
}

/** Whether `typed` is the whole of `name`: in Traditional characters or in full Pinyin as well. */
export function isWholeName(name: string, typed: string, han: HanSpellings): boolean {
  return ends(unitsOf(name, han), 0, plain(typed));
}

interface Unit {
  /** A letter, or a character in each of its forms and readings. */
  readonly whole: readonly string[];
  /** The first letter of each reading. */
  readonly initials: readonly string[];
}

function unitsOf(name: string, han: HanSpellings): Unit[] {
  return Array.from(plain(name), (letter) => {
    const [readings, forms = ''] = han[letter] ?? [''];
    const pinyin = readings.split('/').filter(Boolean);
    return {
      whole: [letter, ...forms, ...pinyin],
      initials: pinyin.map((reading) => reading.charAt(0)),
    };
  });
}

function begins(units: readonly Unit[], at: number, wanted: string): boolean {
  if (wanted === '') return true;
  const unit = units[at];
  if (!unit) return false;
  return [...unit.whole, ...unit.initials].some(
    (spelling) =>
      spelling.startsWith(wanted) ||
      (wanted.startsWith(spelling) && begins(units, at + 1, wanted.slice(spelling.length))),
  );
}

function ends(units: readonly Unit[], at: number, wanted: string): boolean {
  const unit = units[at];
  if (!unit) return wanted === '' && at > 0;
  return unit.whole.some(
    (spelling) => wanted.startsWith(spelling) && ends(units, at + 1, wanted.slice(spelling.length)),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
