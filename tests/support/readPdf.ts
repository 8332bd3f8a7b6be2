import { inflateSync } from 'node:zlib';

/** What a PDF printed by Chromium holds. */
export interface PrintedPdf {
  readonly pages: number;
  readonly images: number;
  /** All letters in the order they were drawn, without spaces. */
  readonly text: string;
  /** The same, sheet by sheet. */
  readonly sheets: readonly string[];
}

/**
 * Reads a PDF as Chromium (Skia) writes it: a font is named after its object (`/F4` is object 4), text
 * is drawn as glyph numbers, and each font says which letters its glyphs are.
 */
export function readPdf(file: Buffer): PrintedPdf {
  const source = file.toString('latin1');
  const objects = objectsOf(source);
  const fonts = new Map<string, Map<string, string>>();
  for (const [id, { dictionary }] of objects) {
    const letters = /\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1];
    if (letters) fonts.set(id, lettersOf(objects.get(letters)?.stream ?? ''));
  }
  const sheets = [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary))
    .map(({ dictionary }) => /\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '')
    .map((id) => textOf(objects.get(id)?.stream ?? '', fonts));
  return {
    pages: sheets.length,
    images: [...source.matchAll(/\/Subtype \/Image\b/g)].length,
    text: sheets.join('\n'),
    sheets,
  };
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

function objectsOf(source: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const match of source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)(?:stream\n|endobj)/gm)) {
    const [whole, id = '', dictionary = ''] = match;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const start = match.index + whole.length;
    const isStream = whole.endsWith('stream\n') && !dictionary.includes('/DCTDecode');
    const bytes = Buffer.from(source.slice(start, start + length), 'latin1');
    const isPacked = dictionary.includes('/FlateDecode');
    const stream = isStream ? (isPacked ? inflateSync(bytes) : bytes).toString('latin1') : '';
    objects.set(id, { dictionary, stream });
  }
  return objects;
}

/** Glyph (four hex digits) to letter. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  const hex = (n: number): string => n.toString(16).toUpperCase().padStart(4, '0');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) {
      letters.set(glyph, decode(text));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = parseInt(from, 16);
      for (let glyph = first; glyph <= parseInt(to, 16); glyph += 1) {
        letters.set(hex(glyph), decode(hex(parseInt(text, 16) + glyph - first)));
      }
    }
  }
  return letters;
}

function decode(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function textOf(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, font, glyphs] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (font) letters = fonts.get(font);
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += letters?.get(glyph) ?? '?';
  }
  // A ligature (ﬁ) is one glyph and one letter here.
  return text.normalize('NFKC').replace(/\s/g, '');
}
