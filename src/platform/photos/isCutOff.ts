import { endOfPicture, holdsSign } from '../../formats/image/imageEnd.ts';

const STEP = 262_144;

/**
 * Whether the end of a picture is missing, as of a download or a cloud copy that was not finished:
 * browsers draw the rest grey or white and say nothing. `head`: its first bytes. Looks from the end
 * forward, since some makers put a film or more behind the picture. `false` for kinds it does not know.
 */
export async function isCutOff(file: Blob, head: Uint8Array): Promise<boolean> {
  const end = endOfPicture(head);
  if (!end) return false;
  if ('bytes' in end) return file.size < end.bytes;
  for (let to = file.size; to > end.from; to -= STEP) {
    const from = Math.max(end.from, to - STEP);
    // Over the edge, so that a sign that lies across it is found.
    const piece = file.slice(from, to + end.sign.length - 1);
    if (holdsSign(new Uint8Array(await piece.arrayBuffer()), end.sign)) return false;
  }
  return true;
}
