import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { zipSync, unzipSync, strFromU8, strToU8, type Zippable } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { presentCards } from '../../src/domain/merge/merge.ts';
import { textSum } from '../../src/formats/crc32.ts';
import { clearPhotos, getPhoto, putPhoto } from '../../src/platform/photos/photoStore.ts';
import { BACKUP_LIMITS } from '../../src/store/backup/backupFormat.ts';
import { photoShelf } from '../../src/store/photos/photoShelf.ts';
import {
  readBackup,
  readBackupText,
  type BackupContents,
} from '../../src/store/backup/readBackup.ts';
import type { SavedState } from '../../src/store/saved/savedState.ts';
import { writeBackup, writeBackupText } from '../../src/store/backup/writeBackup.ts';
import { aCard } from '../support/savedCard.ts';

const MADE_AT = 1_764_000_000_000;

/** Bytes that begin as a JPEG does; never the same for two seeds. */
function photoBytes(seed: number, length = 400): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 17) & 255);
  bytes.set([0xff, 0xd8, 0xff, 0xe0, seed & 255, seed >> 8]);
  return bytes;
}

async function keepPhotos(...ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await putPhoto(id, new Blob([photoBytes(index)], { type: 'image/jpeg' }));
  }
}

const bytesOf = async (blob: Blob): Promise<number[]> => [
  ...new Uint8Array(await blob.arrayBuffer()),
];

async function contentsOf(file: Blob): Promise<BackupContents> {
  const contents = await readBackup(file);
  if (typeof contents === 'string') throw new Error(`refused: ${contents}`);
  return contents;
}

const STATE: SavedState = {
  language: { value: 'zh', at: 1 },
  cards: { one: aCard('one', ['photo-1', 'photo-2']), two: aCard('two', ['photo-3']) },
  removed: { gone: 7 },
};

beforeEach(async () => {
  await clearPhotos();
});

describe('a backup', () => {
  test('gives back everything, photos byte for byte', async () => {
    await keepPhotos('photo-1', 'photo-2', 'photo-3');
    const written = await writeBackup(STATE, photoShelf, MADE_AT);
    expect(written).toMatchObject({ cards: 2, photos: 3, missing: [] });
    const read = await contentsOf(written.file);
    expect(read.losses).toEqual([]);
    expect(read.without).toEqual([]);
    expect(read.madeAt).toBe(MADE_AT);
    expect(read.state).toEqual(STATE);
    for (const [index, id] of ['photo-1', 'photo-2', 'photo-3'].entries()) {
      const photo = read.photos.get(id)!;
      expect(photo.type).toBe('image/jpeg');
      expect(await bytesOf(photo)).toEqual([...photoBytes(index)]);
    }
  });

  test('is a zip file that other programs open', async () => {
    await keepPhotos('photo-1', 'photo-2', 'photo-3');
    const { file } = await writeBackup(STATE, photoShelf, MADE_AT);
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(Object.keys(entries)).toEqual([
      'sim-exit.json',
      'photos/photo-1.jpg',
      'photos/photo-2.jpg',
      'photos/photo-3.jpg',
    ]);
    expect([...entries['photos/photo-2.jpg']!]).toEqual([...photoBytes(1)]);
    expect(JSON.parse(strFromU8(entries['sim-exit.json']!))).toMatchObject({
      app: 'sim-exit',
      format: 1,
      version: 1,
      madeAt: MADE_AT,
      cardIds: ['one', 'two'],
    });
  });

  test('is read when another program packed it again, in a folder and compressed', async () => {
    await keepPhotos('photo-1', 'photo-2', 'photo-3');
    const { file } = await writeBackup(STATE, photoShelf, MADE_AT);
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const moved = Object.fromEntries(Object.entries(entries).map(([n, d]) => [`copy/${n}`, d]));
    const read = await contentsOf(new Blob([zipSync(moved, { level: 9 })]));
    expect(read.losses).toEqual([]);
    expect(read.state).toEqual(STATE);
    expect(await bytesOf(read.photos.get('photo-3')!)).toEqual([...photoBytes(2)]);
  });

  test('holds 200 cards with 100 photos', async () => {
    const photos = Array.from({ length: 100 }, (_, index) => `photo-${index}`);
    const cards = Array.from({ length: 200 }, (_, index) =>
      aCard(`card-${index}`, index < 100 ? [photos[index]!] : []),
    );
    await keepPhotos(...photos);
    const state = { cards: Object.fromEntries(cards.map((card) => [card.id, card])), removed: {} };
    const read = await contentsOf((await writeBackup(state, photoShelf, MADE_AT)).file);
    expect(read.state).toEqual(state);
    expect(read.photos.size).toBe(100);
    expect(await bytesOf(read.photos.get('photo-99')!)).toEqual([...photoBytes(99)]);
  });

  test('misses no photo of a proof that was deleted, and finds no fault with one that has it', async () => {
    const card = aCard('one', ['photo-1', 'photo-2']);
    const gone = { proof: 'gone', width: 4, height: 3, bytes: 9 };
    const state = {
      cards: {
        one: {
          ...card,
          proofs: { ...card.proofs, gone: { value: null, at: 1_700_000_000_020 } },
          photos: { ...card.photos, 'photo-2': { value: gone, at: 1_700_000_000_012 } },
        },
      },
      removed: {},
    };
    await keepPhotos('photo-1');
    const written = await writeBackup(state, photoShelf, MADE_AT);
    expect(written).toMatchObject({ photos: 1, missing: [] });
    const read = await contentsOf(written.file);
    expect([read.losses, read.without]).toEqual([[], []]);
    // As earlier versions wrote it.
    await keepPhotos('photo-1', 'photo-2');
    const older = await writeBackup(
      { ...state, cards: { one: aCard('one', ['photo-1', 'photo-2']) } },
      photoShelf,
      MADE_AT,
    );
    const entries = unzipSync(new Uint8Array(await older.file.arrayBuffer()));
    const records = JSON.parse(strFromU8(entries['sim-exit.json']!)) as object;
    const { sum: _sum, ...rest } = { sum: '', ...records, state };
    const text = JSON.stringify({ ...rest, sum: textSum(JSON.stringify(state)) });
    const file = new Blob([zipSync({ ...entries, 'sim-exit.json': strToU8(text) })]);
    expect((await contentsOf(file)).losses).toEqual([]);
  });

  test('says which photos could not be read, and leaves deleted cards out', async () => {
    await keepPhotos('photo-1');
    const deleted = { ...STATE, removed: { two: Number.MAX_SAFE_INTEGER } };
    const written = await writeBackup(deleted, photoShelf, MADE_AT);
    expect(written.missing).toEqual(['photo-2']);
    const read = await contentsOf(written.file);
    expect(presentCards(read.state).map(({ id }) => id)).toEqual(['one']);
    expect(read.without).toEqual(['photo-2']);
    expect(await written.file.text()).not.toContain('我的卡 two');
  });

  test('waits once for photos that are not handed out, and counts the rest as missing', async () => {
    await keepPhotos('photo-1', 'photo-2', 'photo-3');
    const asked: string[] = [];
    const hanging = {
      ...photoShelf,
      get: async (id: string) => {
        asked.push(id);
        return asked.length < 2 ? photoShelf.get(id) : ('silent' as const);
      },
    };
    const written = await writeBackup(STATE, hanging, MADE_AT);
    expect(asked).toEqual(['photo-1', 'photo-2']);
    expect(written).toMatchObject({ photos: 1, missing: ['photo-2', 'photo-3'] });
    expect((await contentsOf(written.file)).without).toEqual(['photo-2', 'photo-3']);
  });

  test('as text holds everything but the photos', () => {
    const read = readBackupText(`\n ${writeBackupText(STATE, MADE_AT)} \n`) as BackupContents;
    expect(read.state).toEqual(STATE);
    expect(read.losses).toEqual([]);
    expect(read.without).toEqual(['photo-1', 'photo-2', 'photo-3']);
  });

  test('may also be the text of a saved state, such as an original that was set aside', () => {
    const text = JSON.stringify({ state: STATE, version: 1 });
    expect(readBackupText(text)).toMatchObject({ state: STATE, losses: [] });
  });
});

describe('a foreign file', () => {
  const zipped = (entries: Zippable, level: 0 | 1 | 9 = 9) =>
    new Blob([zipSync(entries, { level }) as Uint8Array<ArrayBuffer>]);
  const records = (more: object) =>
    JSON.stringify({ app: 'sim-exit', format: 1, version: 1, state: { cards: {} }, ...more });
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const bombs = zipped({ 'sim-exit.json': new Uint8Array(BACKUP_LIMITS.recordsBytes + 1) }, 1);

  test('of one gigabyte is refused without being read', async () => {
    const huge = new Blob(['{']);
    Object.defineProperty(huge, 'size', { value: 1_000_000_000 });
    huge.text = () => Promise.reject(new Error('read'));
    huge.arrayBuffer = () => Promise.reject(new Error('read'));
    expect(await readBackup(huge)).toBe('too-large');
  });

  test('that unpacks to far more than it is, is refused while it is unpacked', async () => {
    expect(bombs.size).toBeLessThan(200_000);
    expect(await readBackup(bombs)).toBe('unpacks-too-large');
  });

  test('whose entry claims to be small is measured by what comes out', async () => {
    const bomb = new Uint8Array(await bombs.arrayBuffer());
    const view = new DataView(bomb.buffer);
    const row = bomb.length - 22 - 46 - 'sim-exit.json'.length;
    expect(view.getUint32(row, true)).toBe(0x02014b50);
    view.setUint32(row + 24, 10, true);
    expect(await readBackup(new Blob([bomb]))).toBe('unpacks-too-large');
  });

  test('with a photo that unpacks to far too much loses that photo alone', async () => {
    const state = { cards: { one: aCard('one', ['photo-1', 'photo-2']) }, removed: {} };
    const bomb = new Uint8Array(BACKUP_LIMITS.photoBytes + 1);
    bomb.set([0xff, 0xd8, 0xff]);
    const file = zipped({
      'sim-exit.json': utf8(JSON.stringify({ state, version: 1 })),
      'photos/photo-1.jpg': bomb,
      'photos/photo-2.jpg': photoBytes(2),
    });
    const read = await contentsOf(file);
    expect([...read.photos.keys()]).toEqual(['photo-2']);
    expect(read.losses).toEqual(['photos.photo-1']);
  });

  test('with too many entries is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: BACKUP_LIMITS.entries + 1 }, (_, index) => [`${index}`, utf8('x')]),
    );
    expect(await readBackup(zipped(many, 0))).toBe('too-many');
  });

  test('nested without end is refused, and an unclosed one too', async () => {
    const deep = '{"state":{"cards":' + '['.repeat(200_000);
    expect(await readBackup(new Blob([deep + ']'.repeat(200_000) + '}}']))).toBe('too-deep');
    expect(await readBackup(new Blob([deep]))).toBe('too-deep');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'cannot reach what all objects share by the name %s',
    async (name) => {
      const card = JSON.stringify(aCard('x')).replace('"id":"x"', `"id":"x","${name}":{"bad":1}`);
      const text = `{"state":{"cards":{"${name}":${card},"x":${card}},"removed":{"${name}":9},"${name}":{"bad":1}},"version":1}`;
      const read = readBackupText(text) as BackupContents;
      expect(Object.keys(read.state.cards)).toEqual(['x']);
      expect(Object.keys(read.state.removed)).toEqual([]);
      expect(read.state.cards['x']).toEqual(aCard('x'));
      expect(({} as { bad?: number }).bad).toBeUndefined();
      expect(read.losses).toContain(`cards.${name}`);
    },
  );

  test('with wrong types gives what fits and names the rest', () => {
    const cards = {
      one: { ...aCard('one'), nickname: 5, tasks: { ok: aCard('one').tasks['get-proof'], no: [] } },
      two: 'a card',
      three: null,
    };
    const read = readBackupText(records({ state: { cards, removed: 'none' } })) as BackupContents;
    expect(Object.keys(read.state.cards)).toEqual(['one']);
    expect(read.state.cards['one']?.tasks).toHaveProperty('ok');
    expect(read.losses).toEqual(
      expect.arrayContaining([
        'sum',
        'removed',
        'cards.one.nickname',
        'cards.one.tasks.no',
        'cards.two',
        'cards.three',
      ]),
    );
  });

  test('cannot pass a page with a script for a photo', async () => {
    const state = { cards: { one: aCard('one', ['photo-1']) }, removed: {} };
    const svg = utf8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const read = await contentsOf(
      zipped({
        'sim-exit.json': utf8(JSON.stringify({ state, version: 1 })),
        'photos/photo-1.jpg': svg,
      }),
    );
    expect(read.photos.size).toBe(0);
    expect(read.losses).toEqual(['photos.photo-1']);
  });

  test('of another app, or none at all, is refused', async () => {
    for (const text of ['hello', '[]', '{}', '"x"', '{"app":"other","state":{"cards":{}}}']) {
      expect(await readBackup(new Blob([text])), text).toMatch(/^(not-a-backup|unreadable)$/);
    }
    expect(await readBackup(zipped({ 'holiday.jpg': photoBytes(1) }))).toBe('not-a-backup');
    expect(await readBackup(new Blob([photoBytes(1)]))).toBe('not-a-backup');
  });

  test('of a newer version gives what is understood, and says so', () => {
    const state = { cards: { one: aCard('one') }, future: { a: 1 } };
    const read = readBackupText(records({ format: 2, version: 9, state })) as BackupContents;
    expect(read.state.cards).toHaveProperty('one');
    expect(read.losses).toEqual(expect.arrayContaining(['format', 'version', 'future']));
  });
});

describe('a damaged backup', () => {
  test('that was cut short gives the cards and photos before the cut', async () => {
    await keepPhotos('photo-1', 'photo-2', 'photo-3');
    const { file } = await writeBackup(STATE, photoShelf, MADE_AT);
    const text = await file.slice(0, 5000).text();
    const inSecondCard = text.indexOf('"two":{') + 200;
    const read = await contentsOf(file.slice(0, inSecondCard));
    expect(read.state.cards['one']).toEqual(STATE.cards['one']);
    expect(read.losses).toEqual(expect.arrayContaining(['file', 'text', 'photos.photo-1']));
    const withPhoto = await contentsOf(file.slice(0, file.size - 700));
    expect(withPhoto.state).toEqual(STATE);
    expect(await bytesOf(withPhoto.photos.get('photo-1')!)).toEqual([...photoBytes(0)]);
    expect(withPhoto.losses).toContain('file');
  });

  test('in one card gives the cards after it as well', () => {
    const text = writeBackupText({ ...STATE, cards: { ...STATE.cards, six: aCard('six') } }, 1);
    const damaged = text.replace(
      '"nickname":{"value":"我的卡 one"',
      '"nickname":{"value":"我的卡 one',
    );
    const read = readBackupText(damaged) as BackupContents;
    expect(read.state.cards['two']).toEqual(STATE.cards['two']);
    expect(read.state.cards['six']).toEqual(aCard('six'));
    expect(read.losses).toContain('text');
  });

  // Small, so that ten thousand of them take seconds.
  const small: SavedState = { cards: { one: aCard('one', ['photo-1']) }, removed: {} };
  const text = writeBackupText(small, MADE_AT);
  const insert = fc.constantFrom('{', '}', '"', '\\', '0', ',', ':', 'e', '[]', '"__proto__":{},');

  test('ten thousand times over: text is restored whole, or the loss is listed', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.oneof(insert, fc.string({ maxLength: 3, unit: 'binary' })),
        fc.oneof(fc.nat(6), fc.constant(text.length)),
        (at, put, cut) => {
          const read = readBackupText(text.slice(0, at) + put + text.slice(at + cut));
          if (typeof read === 'string') return;
          if (read.losses.length === 0) expect(read.state).toEqual(small);
        },
      ),
      { numRuns: 10_000 },
    );
  }, 180_000);

  test('ten thousand times over: a file is restored whole, or the loss is listed', async () => {
    await putPhoto('photo-1', new Blob([photoBytes(0, 60)], { type: 'image/jpeg' }));
    const { file } = await writeBackup(small, photoShelf, MADE_AT);
    const whole = new Uint8Array(await file.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.oneof(
          { weight: 8, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }) },
        ),
        async (at, flip, cut) => {
          const bytes = whole.slice(0, whole.length - cut);
          if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ flip;
          const read = await readBackup(new Blob([bytes]));
          if (typeof read === 'string' || read.losses.length > 0) return;
          expect(read.state).toEqual(small);
          expect(await bytesOf(read.photos.get('photo-1')!)).toEqual([...photoBytes(0, 60)]);
        },
      ),
      { numRuns: 10_000 },
    );
  }, 180_000);

  test('one byte anywhere in the file leaves most of it readable', async () => {
    await keepPhotos('photo-1', 'photo-2', 'photo-3');
    const { file } = await writeBackup(STATE, photoShelf, MADE_AT);
    const whole = new Uint8Array(await file.arrayBuffer());
    let refused = 0;
    for (let at = 0; at < whole.length; at += 29) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      if (typeof (await readBackup(new Blob([bytes]))) === 'string') refused += 1;
    }
    expect(refused / (whole.length / 29)).toBeLessThan(0.03);
  });
});

test('photos stay where they are when a backup is only read', async () => {
  await keepPhotos('photo-1');
  const { file } = await writeBackup(STATE, photoShelf, MADE_AT);
  await clearPhotos();
  await contentsOf(file);
  expect(await getPhoto('photo-1')).toEqual({ ok: true, value: undefined });
});
