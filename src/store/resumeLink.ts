import { RESUME_CODES } from '../catalogue/resumeCodes.ts';
import type { Card } from '../domain/card.ts';
import { packCard } from '../domain/resumePack.ts';
import type { Refusal, Resumed } from '../domain/resumeFormat.ts';
import { unpackCard } from '../domain/resumeUnpack.ts';
import { pageAddress } from '../platform/pageAddress.ts';
import type { Losses } from './reading.ts';
import { restore } from './restore.ts';

/*
 * The text of a resume link: base64url of a mark, the number of bytes that follow (seven bits a byte,
 * lowest first), and those bytes: a packed card, deflated where that is shorter. The number tells a link
 * that was cut from one that was changed, and where it ends when a chat has glued words to it. This shell
 * stays the same in every version.
 */

const PLAIN = 0x58;
const DEFLATED = 0x59;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
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
 * Reads a link, its code alone, or a whole message with a link in it. Never throws or rejects for what
 * the text holds; rejects when the decompressor cannot be loaded. `standIn`: see unpackCard.
 */
export async function readResumeLink(
  text: string,
  standIn: (number: number) => string,
): Promise<Resumed | Refusal> {
  if (text.length > LONGEST_TEXT) return 'too-long';
  const shell = fromBase64Url(resumeCodeIn(text));
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

/** The code in a text: what follows `resume/`, or the beginning; chats break lines and encode slashes. */
export function resumeCodeIn(text: string): string {
  const compact = text.replace(/[\s\u200B-\u200D\u2060\uFEFF]/gu, '').replace(/%2f/gi, '/');
  const start = compact.lastIndexOf('resume/');
  const rest = start < 0 ? compact : compact.slice(start + 'resume/'.length);
  return /^[\w-]*/.exec(rest)?.[0] ?? '';
}

function lengthBytes(length: number): number[] {
  return length < 0x80 ? [length] : [(length % 0x80) + 0x80, Math.floor(length / 0x80)];
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const letters = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    const used = Math.min(4, bytes.length - at + 1);
    for (const letter of letters.slice(0, used)) text += LETTERS[letter];
  }
  return text;
}

/** Six bits a letter; what does not fill a byte at the end is left out. */
function fromBase64Url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const letter of text) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at] = (bits >> count) & 0xff;
    at += 1;
  }
  return bytes;
}
