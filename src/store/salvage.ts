/**
 * What can still be read of a JSON text of ours that was cut short or damaged: the text up to the damage,
 * its open brackets closed, and every whole card after it. `undefined` when nothing can. Never throws.
 */
export function salvage(text: string, depth: number): Record<string, unknown> | undefined {
  const head = readHead(text, 0, depth);
  const isOurs = typeof head === 'object' && head !== null && !Array.isArray(head);
  const whole = (isOurs ? head : {}) as Record<string, unknown>;
  const state = asRecord(whole['state']);
  const cards = { ...asRecord(state['cards']) };
  // As every backup of ours begins a card. Inside a text the quotes would have backslashes.
  for (const match of text.matchAll(/"([A-Za-z0-9][A-Za-z0-9-]{0,79})":(?=\{"id":"\1",)/g)) {
    const id = match[1] ?? '';
    if (!(id in cards)) cards[id] = readHead(text, match.index + match[0].length, depth);
  }
  if (!isOurs && Object.keys(cards).length === 0) return undefined;
  return { ...whole, state: { ...state, cards } };
}

/** Whether the brackets of a text, strings aside, lie at most `limit` deep. Reads it once, no recursion. */
export function isShallow(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = (endOfString(text, at) ?? text.length) - 1;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > limit) return false;
  }
  return true;
}

type Expected = 'value' | 'item' | 'key' | 'field' | 'colon' | 'after';

/** The value that begins at `from`, as far as it is in order. */
function readHead(text: string, from: number, depth: number): unknown {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = from;
  let kept = { at: from, closing: '' };
  do {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at += 1;
    const next = step(text, at, expected, open);
    if (!next || open.length > depth) break;
    ({ at, expected } = next);
    const canEnd = expected === 'after' || expected === 'item' || expected === 'field';
    if (canEnd) kept = { at, closing: [...open].reverse().join('') };
  } while (open.length > 0);
  try {
    return JSON.parse(text.slice(from, kept.at) + kept.closing);
  } catch {
    return undefined;
  }
}

/** One sign or value further; undefined where the text is not in order. Keeps `open`, what is to close. */
function step(
  text: string,
  at: number,
  expected: Expected,
  open: string[],
): { at: number; expected: Expected } | undefined {
  const sign = text[at];
  const closes = expected === 'after' || expected === 'item' || expected === 'field';
  if (closes && sign !== undefined && sign === open[open.length - 1]) {
    open.pop();
    return { at: at + 1, expected: 'after' };
  }
  if (expected === 'after') {
    if (sign !== ',') return undefined;
    return { at: at + 1, expected: open[open.length - 1] === '}' ? 'key' : 'value' };
  }
  if (expected === 'colon') return sign === ':' ? { at: at + 1, expected: 'value' } : undefined;
  if (expected === 'key' || expected === 'field') {
    const end = sign === '"' ? endOfString(text, at) : undefined;
    return end === undefined ? undefined : { at: end, expected: 'colon' };
  }
  if (sign === '{' || sign === '[') {
    open.push(sign === '{' ? '}' : ']');
    return { at: at + 1, expected: sign === '{' ? 'field' : 'item' };
  }
  const end = sign === '"' ? endOfString(text, at) : endOfPlain(text, at);
  return end === undefined ? undefined : { at: end, expected: 'after' };
}

/** Where the string that begins at `at` ends; undefined when it does not, or holds what none may. */
function endOfString(text: string, at: number): number | undefined {
  for (let index = at + 1; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (sign === '"') return index + 1;
    if (sign < ' ') return undefined;
    if (sign === '\\') {
      const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(index + 1, index + 6));
      if (!escape) return undefined;
      index += escape[0].length;
    }
  }
  return undefined;
}

/** Where a number, `true`, `false` or `null` ends. At the end of the text it may have been cut. */
function endOfPlain(text: string, at: number): number | undefined {
  const plain = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,\]}])/;
  const found = plain.exec(text.slice(at, at + 40));
  return found ? at + found[0].length : undefined;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
