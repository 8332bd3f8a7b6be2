import { undoMangling } from '../../formats/mangledText.ts';

// More links than anyone sends in one message; each is unpacked to see whether it is whole.
const MOST_CODES = 20;
const BREAK = /[\r\n]+|<w?br ?\/?>/gi;
// What mail puts at line breaks beside spaces: `=` before them in quoted-printable, `>` behind them in an
// answer. None of it is a letter of a code, so it can go wherever it stands.
const AT_BREAKS = /[\s=>|]/g;
const LINK = /resume\/+/gi;
// What a code begins with: the first byte of a link is 0x58 or 0x59 (see resumeLink.ts). Shorter ones
// are words: "We", "WAP".
const BARE_CODE = /(?:^|[^\w-])_*(W[A-Za-f][\w-]{18,})/g;

/**
 * Every text that may be the code of a resume link: those behind a `resume/`, the last one first, then
 * those that stand alone. Finds them in whole messages and through what mail and chat apps do to a link:
 * line breaks, quotes, marks nobody sees, percent codes, backslashes, dashes made of two hyphens. Words
 * may be glued to the end of a code.
 */
export function resumeCodesIn(text: string): readonly string[] {
  const plain = undoMangling(text.replace(BREAK, ' ')).normalize('NFKC').replace(/\\/g, '');
  const compact = joined(plain);
  const links = placesOf(LINK, compact).map((at) => compact.slice(at));
  const bare = placesOf(BARE_CODE, plain).map((at) => joined(plain.slice(at)));
  return [...links, ...bare].map((rest) => /^[^\w-]*([\w-]*)/.exec(rest)?.[1] ?? '');
}

/** Whether a text, say of a QR code, is meant to be a resume link, readable or not. */
export function isResumeText(text: string): boolean {
  return undoMangling(text).includes('resume/');
}

/** Where, behind each of the last matches, what it introduces begins; the last one first. */
function placesOf(sign: RegExp, text: string): readonly number[] {
  const matches = [...text.matchAll(sign)].slice(-MOST_CODES).reverse();
  return matches.map(({ 0: all, 1: code = '', index }) => index + all.length - code.length);
}

function joined(text: string): string {
  return text.replace(AT_BREAKS, '').replace(/[–—]/g, '--');
}
