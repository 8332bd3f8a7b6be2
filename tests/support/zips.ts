import { deflateRawSync } from 'node:zlib';

import { crc32 } from '../../src/formats/crc32.ts';

interface Packing {
  /** Sizes and sum behind the data, as programs write that pack while they read. */
  readonly isStreamed?: boolean;
  /** Sizes in the longer fields of large files. */
  readonly isZip64?: boolean;
  readonly isStored?: boolean;
  readonly isLocked?: boolean;
  readonly comment?: string;
  readonly method?: number;
}

type Entries = Readonly<Record<string, Uint8Array | string>>;

/** A zip file as some program or other writes it, byte by byte; names as given. */
export function packZip(entries: Entries, packing: Packing = {}): Buffer {
  const parts: Buffer[] = [];
  const rows: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(entries)) {
    const { local, row } = packEntry(Buffer.from(name), Buffer.from(data), offset, packing);
    parts.push(local);
    rows.push(row);
    offset += local.length;
  }
  const directory = Buffer.concat(rows);
  const end = endRecords(rows.length, directory.length, offset, packing);
  return Buffer.concat([...parts, directory, end, Buffer.from(packing.comment ?? '')]);
}

/** A directory in which every name leads to the same data: more than the file can hold. */
export function overlappingZip(first: Entries, names: readonly string[], data: Uint8Array): Buffer {
  const head = packZip(first);
  const start = head.readUInt32LE(head.length - 6);
  const shared = packEntry(Buffer.from(names[0] ?? ''), Buffer.from(data), start, { method: 8 });
  const firstRows = head.subarray(start, head.length - 22);
  const rows = names.map(
    (name) => packEntry(Buffer.from(name), Buffer.from(data), start, { method: 8 }).row,
  );
  const directory = Buffer.concat([firstRows, ...rows]);
  const at = start + shared.local.length;
  const count = Object.keys(first).length + names.length;
  return Buffer.concat([
    head.subarray(0, start),
    shared.local,
    directory,
    endRecords(count, directory.length, at, {}),
  ]);
}

function packEntry(
  name: Buffer,
  data: Buffer,
  offset: number,
  { isStreamed, isZip64, isStored, isLocked, method }: Packing,
): { local: Buffer; row: Buffer } {
  const packed = isStored || method !== undefined ? data : deflateRawSync(data);
  const crc = crc32(data);
  const sizes = isZip64 ? [0xffff_ffff, 0xffff_ffff] : [packed.length, data.length];
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(45, 0);
  shared.writeUInt16LE((isStreamed ? 8 : 0) | (isLocked ? 1 : 0), 2);
  shared.writeUInt16LE(method ?? (isStored ? 0 : 8), 4);
  shared.writeUInt32LE(crc, 10);
  shared.writeUInt32LE(sizes[0] ?? 0, 14);
  shared.writeUInt32LE(sizes[1] ?? 0, 18);
  shared.writeUInt16LE(name.length, 22);
  const extra = isZip64 ? zip64Extra([data.length, packed.length]) : Buffer.alloc(0);
  const rowExtra = isZip64 ? zip64Extra([data.length, packed.length, offset]) : extra;
  const local = Buffer.from(shared);
  if (isStreamed) local.fill(0, 10, 22);
  const localExtra = isStreamed ? Buffer.alloc(0) : extra;
  local.writeUInt16LE(localExtra.length, 24);
  shared.writeUInt16LE(rowExtra.length, 24);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(isZip64 ? 0xffff_ffff : offset, 10);
  const descriptor = Buffer.alloc(isStreamed ? 16 : 0);
  if (isStreamed) {
    descriptor.write('PK\x07\x08', 0, 'latin1');
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(packed.length, 8);
    descriptor.writeUInt32LE(data.length, 12);
  }
  return {
    local: Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      local,
      name,
      localExtra,
      packed,
      descriptor,
    ]),
    row: Buffer.concat([Buffer.from('PK\x01\x02\x2d\x00', 'latin1'), shared, rest, name, rowExtra]),
  };
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * values.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * values.length, 2);
  for (const [index, value] of values.entries()) extra.writeUInt32LE(value, 4 + 8 * index);
  return extra;
}

function endRecords(
  count: number,
  bytes: number,
  offset: number,
  { isZip64, comment = '' }: Packing,
): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(isZip64 ? 0xffff : count, 8);
  end.writeUInt16LE(isZip64 ? 0xffff : count, 10);
  end.writeUInt32LE(isZip64 ? 0xffff_ffff : bytes, 12);
  end.writeUInt32LE(isZip64 ? 0xffff_ffff : offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  if (!isZip64) return end;
  const long = Buffer.alloc(76);
  long.write('PK\x06\x06', 0, 'latin1');
  long.writeUInt32LE(44, 4);
  long.writeUInt32LE(count, 24);
  long.writeUInt32LE(count, 32);
  long.writeUInt32LE(bytes, 40);
  long.writeUInt32LE(offset, 48);
  long.write('PK\x06\x07', 56, 'latin1');
  long.writeUInt32LE(offset + bytes, 64);
  long.writeUInt32LE(1, 72);
  return Buffer.concat([long, end]);
}
