/** Stands where a digit stood. */
export const HIDDEN_DIGIT = '•';

const NUMERAL =
  '〇零一二三四五六七八九十百千万億亿萬廿卅卌皕两兩幺仟佰拾壹壱弌贰貳弐弍叁參叄参弎肆伍陆陸柒捌玖';
// A phone number is also written in groups, with whatever stands between them.
const RUN = new RegExp(`[\\p{N}${NUMERAL}](?:[\\s\\p{P}\\p{S}]{0,3}[\\p{N}${NUMERAL}])*`, 'gu');
const NUMERALS = new RegExp(`[${NUMERAL}]`, 'gu');
const KEYCAP_TEN = '\u{1F51F}';
/** From so many numerals on it may be a number; two are an amount or a word. */
const MANY = 3;

/**
 * The text with every digit and number sign of every script hidden, and Chinese numerals where they
 * stand three or more in a row or beside a digit, small (三) or capital (叁), with or without something
 * between them. What is left of a word keeps its length. Numbers written out in letters stay.
 */
export function hideNumbers(text: string): string {
  return text
    .replace(RUN, hideRun)
    .replace(/\p{N}/gu, HIDDEN_DIGIT)
    .replace(/[^\p{L}\s\p{P}]/gu, (sign) => (holdsDigit(sign) ? HIDDEN_DIGIT : sign));
}

function hideRun(run: string): string {
  const isNumber = /\p{N}/u.test(run) || (run.match(NUMERALS)?.length ?? 0) >= MANY;
  return isNumber ? run.replace(NUMERALS, HIDDEN_DIGIT) : run;
}

/** Signs that are made of digits, such as ㏠ (1日) or ㍘ (0点). */
function holdsDigit(sign: string): boolean {
  return sign === KEYCAP_TEN || /\p{N}/u.test(sign.normalize('NFKC'));
}
