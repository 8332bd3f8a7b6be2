import { RESUME_CODES } from '../catalogue/resumeCodes.ts';
import type { Card } from '../domain/card.ts';
import { packCard } from '../domain/resumePack.ts';
import type { Refusal, Resumed } from '../domain/resumeFormat.ts';
import { unpackCard } from '../domain/resumeUnpack.ts';
import { fromBase64Url, toBase64Url } from '../formats/base64url.ts';
import { pageAddress } from '../platform/pageAddress.ts';
import type { Losses } from './reading.ts';
import { restore } from './restore.ts';
import { resumeCodesIn } from './resumeText.ts';

/*
 * The text of a resume link: base64url of a mark, the number of bytes that follow (seven bits a byte,
 * lowest first), and those bytes: a packed card, deflated where that is shorter. The number tells a link
 * that was cut from one that was changed, and where it ends when a chat has glued words to it. This shell
 * stays the same in every version.
 */

const PLAIN = 0x58;
const DEFLATED = 0x59;
/** Far above any card; below what a QR code holds. */
const MOST_BYTES = 2000;
const LONGEST_TEXT = 100_000;

/**
 * The link that carries this card to another browser or phone; undefined when names make it longer than
 * a link can be. `madeAt` in milliseconds since 1970. Rejects when the compressor cannot be loaded.
 */
export async function makeResumeLink(
  card: Card,
  options: { readonly withNames: boolean; readonly madeAt: number },
): Promise<string | undefined> {
  const packed = packCard(card, RESUME_CODES, options);
  const { deflateSync } = await import('fflate');
  const deflated = deflateSync(packed, { level: 9 });
  const body = deflated.length < packed.length ? deflated : packed;
  if (body.length > MOST_BYTES) return undefined;
  const mark = body === packed ? PLAIN : DEFLATED;
  const shell = Uint8Array.of(mark, ...lengthBytes(body.length), ...body);
  return `${pageAddress()}#/resume/${toBase64Url(shell)}`;
}

/**
 * Reads a link, its code alone, or a whole message with a link in it; of several the last that can be
 * read, else why the last cannot. Never throws or rejects for what the text holds; rejects when the
 * decompressor cannot be loaded. `standIn`: see unpackCard.
 */
export async function readResumeLink(
  text: string,
  standIn: (number: number) => string,
): Promise<Resumed | Refusal> {
  if (text.length > LONGEST_TEXT) return 'too-long';
  let refusal: Refusal = 'foreign';
  for (const code of resumeCodesIn(text)) {
    const result = await readCode(code, standIn);
    if (typeof result !== 'string') return result;
    if (refusal === 'foreign') refusal = result;
  }
  return refusal;
}

async function readCode(
  code: string,
  standIn: (number: number) => string,
): Promise<Resumed | Refusal> {
  const shell = fromBase64Url(code);
  const mark = shell[0];
  if (mark !== PLAIN && mark !== DEFLATED) return 'foreign';
  const [low, high] = [shell[1] ?? 0x80, shell[2] ?? 0];
  const length = low < 0x80 ? low : low - 0x80 + high * 0x80;
  const start = low < 0x80 ? 2 : 3;
  if (high >= 0x80 && low >= 0x80) return 'too-long';
  if (length > MOST_BYTES) return 'too-long';
  const body = shell.subarray(start, start + length);
  if (shell.length < start || body.length < length) return 'truncated';
  const packed = mark === PLAIN ? body : await inflate(body);
  if (!packed) return 'damaged';
  const resumed = unpackCard(packed, RESUME_CODES, standIn);
  return typeof resumed === 'string' ? resumed : checked(resumed);
}

/** Puts the card through the same door as all other foreign data. */
function checked(resumed: Resumed): Resumed | Refusal {
  const losses: Losses = [];
  const { id } = resumed.card;
  const card = restore({ cards: { [id]: resumed.card } }, losses).cards[id];
  return card && losses.length === 0 ? { ...resumed, card } : 'damaged';
}

async function inflate(body: Uint8Array): Promise<Uint8Array | undefined> {
  const { inflateSync } = await import('fflate');
  try {
    // Deflate shrinks at most a thousandfold, so MOST_BYTES also bounds what comes out.
    return inflateSync(body);
  } catch {
    return undefined;
  }
}

function lengthBytes(length: number): number[] {
  return length < 0x80 ? [length] : [(length % 0x80) + 0x80, Math.floor(length / 0x80)];
}
