import { RESUME_CODES } from '../../catalogue/resumeCodes.ts';
import type { Card } from '../../domain/card/card.ts';
import { cleanNames, namelessAccounts, settleTimes } from '../../domain/card/foreignCard.ts';
import { MOST } from '../../domain/card/limits.ts';
import { ownValue } from '../../domain/card/ownValue.ts';
import type { LinkRefusal, Resumed } from '../../domain/resume/resumeFormat.ts';
import { packCard } from '../../domain/resume/resumePack.ts';
import { unpackCard } from '../../domain/resume/resumeUnpack.ts';
import { fromBase64Url, toBase64Url } from '../../formats/base64url.ts';
import { pageAddress } from '../../platform/page/pageAddress.ts';
import { firstReading } from '../saved/firstReading.ts';
import type { Losses } from '../saved/reading.ts';
import { restore } from '../saved/restore.ts';
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
  if (packed.length > MOST.linkBytes) return undefined;
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
 * read, else why the last cannot. Never throws or rejects for what the text holds; rejects only when the
 * decompressor cannot be loaded. `standIn`: see unpackCard. Names and times are settled as those of a
 * stranger: see domain/foreignCard.ts.
 */
export async function readResumeLink(
  text: string,
  standIn: (number: number) => string,
): Promise<Resumed | LinkRefusal> {
  if (text.length > LONGEST_TEXT) return 'too-long';
  let refusal: LinkRefusal = 'foreign';
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
): Promise<Resumed | LinkRefusal> {
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
  const unpacked = mark === PLAIN ? body : await inflated(body);
  return unpacked ? readCard(unpacked, standIn) : 'damaged';
}

function readCard(packed: Uint8Array, standIn: (number: number) => string): Resumed | LinkRefusal {
  try {
    const resumed = unpackCard(packed, RESUME_CODES, standIn);
    return typeof resumed === 'string' ? resumed : checked(resumed, standIn);
  } catch {
    return 'damaged';
  }
}

/** Puts the card through the same door as all other foreign data. */
function checked(resumed: Resumed, standIn: (number: number) => string): Resumed | LinkRefusal {
  const losses: Losses = [];
  const { id } = resumed.card;
  const card = ownValue(restore({ cards: { [id]: resumed.card } }, losses).cards, id);
  if (!card || losses.length > 0) return 'damaged';
  const settled = settleTimes(card, firstReading(resumed.madeAt));
  const unnamed = [...resumed.unnamed, ...namelessAccounts(settled)];
  return { ...resumed, card: cleanNames(settled, standIn), unnamed };
}

/** The bytes that were deflated; undefined when they are none or more than any card has. */
async function inflated(body: Uint8Array): Promise<Uint8Array | undefined> {
  const { inflateSync } = await import('fflate');
  try {
    // Into a given room: what does not fit in is dropped, so that nothing grows beyond it.
    const out = inflateSync(body, { out: new Uint8Array(MOST.linkBytes + 1) });
    return out.length > MOST.linkBytes ? undefined : out;
  } catch {
    return undefined;
  }
}

function lengthBytes(length: number): number[] {
  return length < 0x80 ? [length] : [(length % 0x80) + 0x80, Math.floor(length / 0x80)];
}
