import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';

import { putPhoto } from '../../src/platform/photos/photoStore.ts';
import { photoShelf } from '../../src/store/photos/photoShelf.ts';
import {
  readBackup,
  readBackupText,
  type BackupContents,
} from '../../src/store/backup/readBackup.ts';
import { salvage, salvaging } from '../../src/store/backup/salvage.ts';
import type { SavedState } from '../../src/store/saved/savedState.ts';
import { writeBackup, writeBackupText } from '../../src/store/backup/writeBackup.ts';
import { aCard } from '../support/savedCard.ts';
import { overlappingZip, packZip } from '../support/zips.ts';

const MADE_AT = 1_764_000_000_000;
const STATE: SavedState = { cards: { one: aCard('one', ['photo-1', 'photo-2']) }, removed: {} };
const OLDER: SavedState = { cards: { old: aCard('old') }, removed: {} };
const TEXT = writeBackupText(STATE, MADE_AT);

const photo = (seed: number): Uint8Array => {
  const bytes = Uint8Array.from({ length: 900 }, (_, index) => (index * index * 31 + seed) & 255);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return bytes;
};

let file: Buffer;
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  for (const n of [1, 2]) await putPhoto(`photo-${n}`, new Blob([photo(n) as BlobPart]));
  const backup = await writeBackup(STATE, photoShelf, MADE_AT);
  file = Buffer.from(await backup.file.arrayBuffer());
  parts = unzipSync(file);
});

const renamed = (change: (name: string) => string): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, data]) => [change(name), data]));

const blob = (...bytes: (Uint8Array | string)[]): Blob => new Blob(bytes as BlobPart[]);

async function contentsOf(packed: Blob): Promise<BackupContents> {
  const contents = await readBackup(packed);
  if (typeof contents === 'string') throw new Error(`refused: ${contents}`);
  return contents;
}

/** Everything comes back, and nothing is said to be lost. */
async function expectWhole(packed: Blob, photos = 2): Promise<BackupContents> {
  const read = await contentsOf(packed);
  expect(read.losses).toEqual([]);
  expect(read.state).toEqual(STATE);
  expect(read.photos.size).toBe(photos);
  for (const [id, bytes] of read.photos) {
    expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(photo(Number(id.slice(-1))));
    expect(bytes.type).toBe('image/jpeg');
  }
  return read;
}

describe('a backup that another program packed', () => {
  test.each<[string, () => Buffer]>([
    ['inside a zip file', () => packZip({ 'sim-exit-2026-11-25.zip': file })],
    ['inside a zip file, uncompressed', () => packZip({ 'a.ZIP': file }, { isStored: true })],
    ['inside a folder of a zip file', () => packZip({ 'Files/': '', 'Files/b.zip': file })],
    ['inside a streamed zip file', () => packZip({ 'b.zip': file }, { isStreamed: true })],
    ['with back-slashes', () => packZip(renamed((name) => `sim\\${name.replaceAll('/', '\\')}`))],
    ['in folders within folders', () => packZip(renamed((name) => `备份/2026/sim/${name}`))],
    ['in capital letters', () => packZip(renamed((name) => name.toUpperCase()))],
    ['with what a Mac adds', () => packZip({ ...macFiles(), ...renamed((n) => `sim/${n}`) })],
    ['streamed', () => packZip(parts, { isStreamed: true })],
    ['with sizes for large files', () => packZip(parts, { isZip64: true })],
    ['with a comment', () => packZip(parts, { comment: 'packed with PK\x05\x06 love, 你好' })],
    ['with something before it', () => Buffer.concat([Buffer.from('mail\n\n'), packZip(parts)])],
    ['with something after it', () => Buffer.concat([packZip(parts), Buffer.from('\r\n--end--')])],
    ['under another name', () => packZip(renamed((n) => n.replace('exit.json', 'exit (1).json')))],
    ['with an ending added', () => packZip(renamed((name) => `${name}.txt`))],
  ])('%s comes back whole', async (_, pack) => {
    await expectWhole(blob(pack()));
  });

  function macFiles(): Record<string, string> {
    return Object.fromEntries(
      Object.keys(parts).map((name) => [
        `__MACOSX/sim/${name.replace(/[^/]*$/, '._$&')}`,
        'Mac OS X',
      ]),
    );
  }

  test('streamed and then cut short gives what came before the cut, and says so', async () => {
    const packed = packZip(parts, { isStreamed: true });
    const read = await contentsOf(blob(packed.subarray(0, packed.length - 500)));
    expect(read.state).toEqual(STATE);
    expect(read.photos.has('photo-1')).toBe(true);
    expect(read.losses).toContain('file');
    const early = await contentsOf(blob(packed.subarray(0, 500)));
    expect(early.losses).toEqual(expect.arrayContaining(['text', 'file', 'photos.photo-1']));
    expect(Object.keys(early.state.cards)).toEqual(['one']);
  });

  test('together with an older one: the newest is read, the other named', async () => {
    const old = writeBackupText(OLDER, MADE_AT - 1000);
    const both = { 'old/sim-exit.json': old, ...renamed((name) => `new/${name}`) };
    const read = await expectWhole(blob(packZip(both)));
    expect(read.others).toEqual([{ name: 'old/sim-exit.json', madeAt: MADE_AT - 1000 }]);
    const zips = { 'a.zip': packZip({ 'sim-exit.json': old }), 'b.zip': file };
    const inZips = await expectWhole(blob(packZip(zips)));
    expect(inZips.others).toEqual([{ name: 'a.zip/sim-exit.json', madeAt: MADE_AT - 1000 }]);
  });

  test('twice the same is one backup', async () => {
    const twice = { ...renamed((name) => `a/${name}`), ...renamed((name) => `b/${name}`) };
    expect((await expectWhole(blob(packZip(twice)))).others).toBeUndefined();
  });

  test('is opened once: a zip file in that zip file is not looked into', async () => {
    const deep = packZip({ 'a.zip': packZip({ 'b.zip': file }) });
    expect(await readBackup(blob(deep))).toBe('not-a-backup');
  });

  test.each<[string, Blob | (() => Blob), string]>([
    ['empty', blob(''), 'empty'],
    ['nothing but blank lines', blob('\uFEFF \r\n'), 'empty'],
    ['with a password', () => blob(packZip(parts, { isLocked: true })), 'locked'],
    [
      'inside one with a password',
      () => blob(packZip({ 'a.zip': file }, { isLocked: true })),
      'locked',
    ],
    [
      'packed as LZMA',
      () => blob(packZip({ 'sim-exit.json': photo(3) }, { method: 14 })),
      'other-packing',
    ],
    ['a 7z file', blob(Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4)), 'other-packing'],
    ['a RAR file', blob('Rar!\x1A\x07\x00'), 'other-packing'],
    ['cut after the first bytes', () => blob(file.subarray(0, 20)), 'unreadable'],
    ['an empty zip file', () => blob(packZip({})), 'unreadable'],
    ['holiday photos', () => blob(packZip({ 'a.jpg': photo(1) })), 'not-a-backup'],
    ['a web page named .zip', blob('<!doctype html><title>404</title>{}'), 'not-a-backup'],
  ])('and is %s is called what it is', async (_, packed, refusal) => {
    expect(await readBackup(packed instanceof Blob ? packed : packed())).toBe(refusal);
  });

  test.each([
    ['NotReadableError', 'out-of-reach'],
    ['NotFoundError', 'out-of-reach'],
    ['RangeError', 'memory'],
  ])('whose reading fails with %s is %s', async (name, refusal) => {
    const away = blob('{"app":"sim-exit"}');
    away.slice = () => {
      const piece = blob('x');
      piece.arrayBuffer = () => Promise.reject(new DOMException('no', name));
      return piece;
    };
    expect(await readBackup(away)).toBe(refusal);
  });

  test('that the phone hands over without its bytes is out of reach', async () => {
    const hollow = blob('');
    Object.defineProperty(hollow, 'size', { value: 70_000 });
    expect(await readBackup(hollow)).toBe('out-of-reach');
  });
});

describe('a backup as text', () => {
  const utf16 = (text: string, isBig: boolean): Buffer => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  const gb18030 = (): Buffer => {
    const plain = TEXT.replaceAll('我的卡', '@@@');
    const card = Buffer.from([0xce, 0xd2, 0xb5, 0xc4, 0xbf, 0xa8]);
    return Buffer.concat(
      plain.split('@@@').flatMap((part, index) => [...(index ? [card] : []), Buffer.from(part)]),
    );
  };

  test.each<[string, Blob]>([
    ['as it is', blob(TEXT)],
    ['UTF-8 with a byte order mark', blob(`\uFEFF${TEXT}`)],
    ['UTF-16', blob(utf16(TEXT, false))],
    ['UTF-16, the other way round', blob(utf16(TEXT, true))],
    ['UTF-16 without a mark', blob(Buffer.from(TEXT, 'utf16le'))],
    ['the coding of Chinese Windows', blob(gb18030())],
    ['UTF-16 in a zip file', blob(packZip({ 'sim-exit.json': utf16(TEXT, false) }))],
    ['with a mark in a zip file', blob(packZip({ 'sim-exit.txt': `\uFEFF${TEXT}` }))],
  ])('in a file, %s, comes back whole', async (_, packed) => {
    await expectWhole(packed, 0);
  });

  const half = Math.floor(TEXT.length / 2);
  const [head, tail] = [TEXT.slice(0, half), TEXT.slice(half)];
  const wrapped = (width: number, by: string): string =>
    TEXT.match(new RegExp(`.{1,${width}}`, 'g'))!.join(by);

  test.each<[string, string]>([
    ['words around it', `My backup, keep it {please}:\n${TEXT}\nSent from my phone }`],
    ['the name of who sent it', `[12:03] Lin: ${TEXT}`],
    ['the name in Chinese', `小林：${TEXT}`],
    ['a code fence', `\`\`\`json\n${TEXT}\n\`\`\``],
    ['a direction mark before it', `\u200E${TEXT}`],
    ['direction marks around it', `\u2068${TEXT}\u2069`],
    ['direction marks inside', `${head}\u200E${tail}`],
    ['lines broken anywhere', wrapped(72, '\r\n')],
    ['lines broken anywhere and quoted', `> ${wrapped(1, '\n> ')}`],
    ['lines broken and quoted by a bare mark', `>${wrapped(61, '\r\n>')}`],
    ['lines broken and quoted', `> ${wrapped(60, '\n> ')}`],
    ['an answer to an answer', `> Lin wrote:\n> > ${wrapped(60, '\n> > ')}\n> Lin`],
    ['several messages', `${head}\n${tail}`],
    ['several messages with times', `[12:03] Lin: ${head}\n[12:03] Lin: ${tail}`],
    [
      'several messages, WhatsApp',
      `[25/11/2026, 12:03:04] Lin: ${head}\n[25/11/2026, 12:03:09] Lin: ${tail}`,
    ],
    [
      'several messages, Telegram',
      `Lin, [25.11.2026 12:03]\n${head}\n\nLin, [25.11.2026 12:04]\n${tail}`,
    ],
    [
      'several messages, WeChat',
      `小林 2026/11/25 12:03:01\n${head}\n\n小林 2026/11/25 12:03:05\n${tail}`,
    ],
    ['several messages with names', `Lin: ${head}\nLin: ${tail}`],
    ['curly quotation marks that a sum proves', TEXT.replace(/"/g, '\u201D')],
    ['lines and spaces of an editor', JSON.stringify(JSON.parse(TEXT), null, 4)],
    ['marks of a page that was copied', TEXT.replaceAll(':', ':\u200B')],
  ])('through %s comes back whole, pasted and as a file', async (_, text) => {
    const pasted = readBackupText(text);
    expect(pasted).toMatchObject({ state: STATE, losses: [], madeAt: MADE_AT });
    await expectWhole(blob(text), 0);
  });

  test('two of them: the newest is read, the other named', () => {
    const both = `${writeBackupText(OLDER, MADE_AT - 1)}\n\n${TEXT}`;
    expect(readBackupText(both)).toMatchObject({
      state: STATE,
      losses: [],
      others: [{ name: '', madeAt: MADE_AT - 1 }],
    });
  });

  test('with a broken one beside it is read, and the broken one is not kept quiet', () => {
    expect(readBackupText(`${TEXT}\n\n${TEXT.slice(0, half)}`)).toMatchObject({
      state: STATE,
      losses: ['text'],
    });
  });

  test('that was cut, with words around it, gives what is there and says so', async () => {
    for (const text of [`Lin: ${TEXT.slice(0, -40)}`, `\uFEFF[12:03] ${TEXT.slice(0, -40)} bye`]) {
      const read = readBackupText(text) as BackupContents;
      expect(Object.keys(read.state.cards)).toEqual(['one']);
      expect(read.losses).toContain('text');
      expect(await readBackup(blob(text))).toEqual(read);
    }
  });

  test('that lost its beginning gives its whole cards', () => {
    const read = readBackupText(TEXT.slice(30)) as BackupContents;
    expect(read.state.cards['one']).toEqual(STATE.cards['one']);
    expect(read.losses).toContain('text');
  });

  test('in which a bracket was lost gives the cards that now lie inside another one', () => {
    const three = { one: aCard('one'), two: aCard('two'), six: aCard('six') };
    const text = writeBackupText({ cards: three, removed: {} }, MADE_AT);
    for (const at of [text.indexOf('},"two"'), text.indexOf('}},"otherAccounts"')]) {
      const cards = (salvage(text.slice(0, at) + text.slice(at + 1), 40) as { state: SavedState })
        .state.cards;
      expect(cards['two']).toEqual(aCard('two'));
      expect(cards['six']).toEqual(aCard('six'));
    }
  });

  test.each<[string, string]>([
    ['{hello', 'not-a-backup'],
    ['{"app":"sim-exit",', 'unreadable'],
    ['{"state":{"cards":{"x":{"title":"a card of a game","at":3}}},"version":0}', 'not-a-backup'],
    ['{"state":{"cards":[1,2]},"version":1}', 'not-a-backup'],
    ['{"state":{"cards":{},"decks":{}},"version":1}', 'not-a-backup'],
    ['{"app":"other","state":{"cards":{"x":{"id":"x",', 'not-a-backup'],
    ['#/resume/WFAAAA', 'not-a-backup'],
  ])('%s is refused', async (text, refusal) => {
    expect(readBackupText(text)).toBe(refusal);
    expect(await readBackup(blob(text))).toBe(refusal);
  });

  test('whose quotation marks were changed, and whose own are curly too, is refused for it', () => {
    const card = { ...aCard('one'), nickname: { value: 'my “old” card', at: 5 } };
    const text = writeBackupText({ cards: { one: card }, removed: {} }, MADE_AT);
    expect(readBackupText(text.replace(/"/g, '\u201C'))).toBe('quotes');
    expect(readBackupText(text.replace(/"/g, '\u300D'))).toBe('quotes');
  });
});

/** How many steps it takes to read what can be read of a broken text. */
function lettersRead(text: string): number {
  let steps = 0;
  const work = salvaging(text, 40);
  while (!work.next().done) steps += 1;
  return steps;
}

describe('a file made to be read without end', () => {
  /** A file that counts what is read of it. */
  function counted(bytes: Uint8Array | string): { file: Blob; read: () => number } {
    let read = 0;
    const watch = (piece: Blob): Blob => {
      const slice = piece.slice.bind(piece);
      const all = piece.arrayBuffer.bind(piece);
      piece.slice = (...at) => watch(slice(...at));
      piece.arrayBuffer = async () => {
        read += piece.size;
        return all();
      };
      return piece;
    };
    return { file: watch(blob(bytes)), read: () => read };
  }

  async function expectBounded(bytes: Uint8Array | string): Promise<unknown> {
    const { file, read } = counted(bytes);
    const result = await readBackup(file);
    expect(read()).toBeLessThanOrEqual(2 * file.size + 1_100_000);
    return result;
  }

  test('by a directory in which all rows lead to the same data', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `photo-${index}`);
    const records = writeBackupText({ cards: { one: aCard('one', ids) }, removed: {} }, 1);
    // Deflate blocks that are empty: nothing ever comes out of them.
    const nothing = Uint8Array.from(
      { length: 250_000 },
      (_, index) => [0, 0, 0, 255, 255][index % 5]!,
    );
    const names = ids.map((id) => `photos/${id}.jpg`);
    const read = await expectBounded(overlappingZip({ 'sim-exit.json': records }, names, nothing));
    expect(read).toMatchObject({ state: { cards: { one: {} } } });
    expect((read as BackupContents).losses).toContain('file');
  });

  test('by headers in each of which something else is to begin', async () => {
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 0, 'latin1');
    header.writeUInt16LE(8, 6);
    for (const length of [8, 30]) {
      const many = Buffer.concat(Array.from({ length: 60_000 }, () => header.subarray(0, length)));
      expect(await expectBounded(many)).toBe('too-many');
    }
  });

  test('by headers that lead on by a single byte', async () => {
    const header = Buffer.alloc(31);
    header.write('PK\x03\x04', 0, 'latin1');
    header.writeUInt32LE(0xffff_0000, 18);
    const many = Buffer.concat(Array.from({ length: 1900 }, () => header));
    expect(typeof (await expectBounded(many))).toBe('string');
  });

  test('by cards within cards in a text that breaks off', () => {
    const start = '{"state":{"cards":{';
    const nested = (depth: number): string =>
      Array.from(
        { length: depth },
        (_, n) => `"c${n}":{"id":"c${n}","createdAt":1,"pad":"${'x'.repeat(2000)}",`,
      ).join('');
    const seen = new Map<number, number>();
    for (const depth of [8, 16, 32]) seen.set(depth, lettersRead(start + nested(depth)));
    // Twice the text, twice the work: read from each card to the end it would be four times.
    expect(seen.get(32)! / seen.get(16)!).toBeLessThan(2.6);
    expect(seen.get(16)! / seen.get(8)!).toBeLessThan(2.6);
  });

  test('can be stopped', async () => {
    const stop = new AbortController();
    const { file, read } = counted(
      packZip({ 'a.bin': new Uint8Array(3_000_000) }, { isStored: true }).subarray(40),
    );
    const reading = readBackup(file, stop.signal);
    stop.abort();
    await expect(reading).rejects.toThrow(/abort/i);
    expect(read()).toBeLessThan(file.size);
  });
});
