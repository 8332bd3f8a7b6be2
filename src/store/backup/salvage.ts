import { atOnce, type Steps } from '../../platform/pieces.ts';

type Fields = Record<string, unknown>;

/**
 * What can still be read of a JSON text of ours that was cut short or damaged: the text up to the damage,
 * its open brackets closed, and every whole card after it. `undefined` when nothing can. Never throws.
 */
export function salvage(text: string, depth: number): Fields | undefined {
  return atOnce(salvaging(text, depth));
}

/** The same in steps. Each letter of the text is read once, however cards lie in one another. */
export function* salvaging(text: string, depth: number): Steps<Fields | undefined> {
  const head = yield* readHead(text, 0, depth);
  const isOurs = isFields(head.value);
  const whole = isOurs ? (head.value as Fields) : {};
  const state = asFields(whole['state']);
  const cards = asFields(state['cards']);
  // A bracket that was lost makes the cards after it lie inside the one before.
  yield* liftCards(whole, cards);
  let read = head.end;
  // As every backup of ours begins a card. Inside a text the quotes would have backslashes.
  for (const match of text.matchAll(/"([A-Za-z0-9][A-Za-z0-9-]{0,79})":(?=\{"id":"\1",)/g)) {
    yield undefined;
    if (match.index < read) continue;
    const card = yield* readHead(text, match.index + match[0].length, depth);
    read = card.end;
    addCard(cards, match[1] ?? '', card.value);
    yield* liftCards(card.value, cards);
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

interface Head {
  readonly value: unknown;
  /** How far the text was in order. */
  readonly end: number;
  readonly isWhole: boolean;
}

type Expected = 'value' | 'item' | 'key' | 'field' | 'colon' | 'after';

const SIGNS_A_STEP = 4096;

/** The value that begins at `from`, as far as it is in order. */
export function* readHead(text: string, from: number, depth: number): Steps<Head> {
  const open: string[] = [];
  let closing = '';
  let expected: Expected = 'value';
  let at = from;
  let kept = { at: from, closing: '' };
  let pause = from + SIGNS_A_STEP;
  do {
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
    const height = open.length;
    const next = step(text, at, expected, open);
    if (!next || open.length > depth) break;
    ({ at, expected } = next);
    if (open.length > height) closing = `${open[open.length - 1] ?? ''}${closing}`;
    if (open.length < height) closing = closing.slice(1);
    const canEnd = expected === 'after' || expected === 'item' || expected === 'field';
    if (canEnd) kept = { at, closing };
    if (at < pause) continue;
    pause = at + SIGNS_A_STEP;
    yield undefined;
  } while (open.length > 0);
  const isWhole = expected === 'after' && open.length === 0;
  try {
    return { value: JSON.parse(text.slice(from, kept.at) + kept.closing), end: at, isWhole };
  } catch {
    return { value: undefined, end: at, isWhole: false };
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

/** Moves out the cards that lie anywhere inside `value`: fields named as the id they hold. */
function* liftCards(value: unknown, cards: Fields): Steps<void> {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    yield undefined;
    for (const [key, field] of Object.entries(next)) {
      left.push(field);
      if (!isFields(field) || field['id'] !== key || next === cards) continue;
      addCard(cards, key, field);
      Reflect.deleteProperty(next, key);
    }
  }
}

function addCard(cards: Fields, id: string, card: unknown): void {
  if (id in Object.prototype || Object.prototype.hasOwnProperty.call(cards, id)) return;
  cards[id] = card;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}
