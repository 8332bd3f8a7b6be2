import { crc32 } from '../crc32.ts';
import { END, LOCAL_HEADER, ROW, STORED, UTF8_FLAG } from './zipFormat.ts';

export interface ZipSource {
  /** ASCII. */
  readonly name: string;
  readonly data: Blob;
  readonly crc: number;
}

/** The CRC of a blob, read whole: for blobs that fit into memory one at a time. */
export async function blobCrc(blob: Blob): Promise<number> {
  return crc32(new Uint8Array(await blob.arrayBuffer()));
}

/**
 * A zip file of blobs as they are. Nothing is compressed: photos hardly get smaller, and a damaged byte
 * then harms only the place where it is. The blobs become parts of the file without being read, so the
 * browser can leave them on disk. Sizes and sums stand in front of each entry, so that the whole entries
 * of a file that was cut short can still be read. `at`: local time, for the entries' dates.
 */
export function zipBlobs(sources: readonly ZipSource[], at: Date): Blob {
  const parts: BlobPart[] = [];
  const rows: BlobPart[] = [];
  let offset = 0;
  let rowBytes = 0;
  for (const source of sources) {
    const name = new TextEncoder().encode(source.name);
    const shared = sharedFields(source, name.length, at);
    const header = fields(LOCAL_HEADER.bytes, LOCAL_HEADER.signature, [
      [4, 2, 20],
      ...moved(shared, 0),
    ]);
    const row = fields(ROW.bytes, ROW.signature, [
      [4, 2, 20],
      [6, 2, 20],
      ...moved(shared, 2),
      [42, 4, offset],
    ]);
    parts.push(header, name, source.data);
    rows.push(row, name);
    offset += header.length + name.length + source.data.size;
    rowBytes += row.length + name.length;
  }
  const end = fields(END.bytes, END.signature, [
    [8, 2, sources.length],
    [10, 2, sources.length],
    [12, 4, rowBytes],
    [16, 4, offset],
  ]);
  return new Blob([...parts, ...rows, end], { type: 'application/zip' });
}

/** Place, width in bytes, value. */
type FieldSpec = readonly [at: number, width: 2 | 4, value: number];

/** What the local header and the directory row have in common, at the places of the local header. */
function sharedFields({ data, crc }: ZipSource, nameLength: number, at: Date): FieldSpec[] {
  const time = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
  const day = ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate();
  return [
    [6, 2, UTF8_FLAG],
    [8, 2, STORED],
    [10, 2, time],
    [12, 2, day],
    [14, 4, crc],
    [18, 4, data.size],
    [22, 4, data.size],
    [26, 2, nameLength],
  ];
}

function moved(specs: readonly FieldSpec[], by: number): FieldSpec[] {
  return specs.map(([at, width, value]) => [at + by, width, value]);
}

function fields(
  bytes: number,
  signature: number,
  specs: readonly FieldSpec[],
): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(bytes);
  const view = new DataView(result.buffer);
  view.setUint32(0, signature, true);
  for (const [at, width, value] of specs) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return result;
}
