/*
 * What may have happened to a text of ours on its way, undone. Our text is one line without spaces
 * around its signs, so whatever breaks it into lines came from elsewhere. None of this is certain: a sum
 * that fits tells which way was right.
 */

// Zero-width signs, direction marks, soft hyphens, byte order marks.
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const OTHER_SPACES = /[\u00A0\u202F\u3000]/g;
const CURLY = /[\u201C-\u201F\u2033\u2036\u275D\u275E\u300C-\u300F\uFF02\u00AB\u00BB]/g;

// `[12:03] Lin: `, `Lin, [25.11.2026 12:03]`, `25/11/2026, 12:03 - Lin: `: a time, and a name behind it.
const TIME = /\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:\s?[AaPp][Mm])?/.source;
const TIMED = new RegExp(`^[^"{}]{0,60}?${TIME}\\]?\\s*(?:-\\s*)?(?:[^"{}:：]{1,40}[:：]\\s)?`);
const NAMED = /^[^"{}\d]{1,40}[:：]\s/;
// How often a mail is answered and quoted again.
const MOST_QUOTED = 50;
// Pieces of a message are longer; what stands between them is a name, a time, a date.
const HEADING_AT_MOST = 100;

/** The text, and then what it may have been before. */
export function* textWays(text: string): Generator<string, void, undefined> {
  yield text;
  let last = text;
  for (const change of WAYS) {
    const changed = change(text);
    if (changed !== text && changed !== last) yield changed;
    last = changed;
  }
}

/** The text in one line, as far as that can be had without a sum to prove it. */
export function inOneLine(text: string): string {
  return joined(withoutHeadings(unquoted(tidied(text))));
}

const tidied = (text: string): string => text.replace(UNSEEN, '').replace(OTHER_SPACES, ' ');
const joined = (text: string, by = ''): string => text.replace(/\r\n|[\r\n\u2028\u2029]/g, by);

/** Without the marks that our first line has: one more on another line is a letter of the text itself. */
function unquoted(text: string): string {
  const first = /^\s*(>[>\s]*)[^\r\n\u2028\u2029]*\{/m.exec(text)?.[1] ?? '';
  const depth = first.replace(/\s/g, '').length;
  const marks = new RegExp(`^\\s*(?:>\\s?){1,${depth || MOST_QUOTED}}`);
  return eachLine(text, (line) => line.replace(marks, ''));
}

/** Without what a chat puts between and before messages. */
const withoutHeadings = (text: string, isNamed = false): string =>
  eachLine(text, (line) => {
    if (line.length <= HEADING_AT_MOST && !line.includes('"') && !/\}\s*$/.test(line)) return '';
    const rest = line.replace(TIMED, '');
    return isNamed ? rest.replace(NAMED, '') : rest;
  });

const straight = (text: string): string => text.replace(CURLY, '"');

const WAYS: readonly ((text: string) => string)[] = [
  tidied,
  (text) => joined(text),
  (text) => joined(text, ' '),
  (text) => joined(tidied(text)),
  (text) => joined(unquoted(tidied(text))),
  (text) => joined(unquoted(tidied(text)), ' '),
  (text) => joined(withoutHeadings(tidied(text))),
  (text) => joined(withoutHeadings(tidied(text), true)),
  straight,
  (text) => joined(straight(tidied(text))),
];

const CHANGED = new RegExp(
  `[{,]\\s*(?:${CURLY.source}|['\u2018\u2019]|&quot;|\\\\")\\s*(?:app|state)`,
);

/** Whether something put other quotation marks in place of ours, so that nothing can be told apart. */
export function hasChangedQuotes(text: string): boolean {
  return CHANGED.test(text);
}

function eachLine(text: string, change: (line: string) => string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(change)
    .join('\n');
}
