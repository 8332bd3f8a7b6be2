import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card, Stamped, TaskRecord } from '../card/card.ts';
import { MOST } from '../card/limits.ts';
import { ownNumber } from '../card/ownIds.ts';
import { isPlainDate } from '../plainDate.ts';
import { CardWriter } from './resumeBytes.ts';
import {
  CHECKS,
  FLAGS,
  CODE_HEAD_BYTES,
  MARKS,
  OWN_KINDS,
  STATES,
  TWO_BITS,
  VERSION,
  checksumOf,
  minuteOf,
  type ResumeCodes,
} from './resumeFormat.ts';

export interface PackOptions {
  /** Takes the nickname and the names of the person's own accounts along. */
  readonly withNames: boolean;
  /** When the link is made, in milliseconds since 1970. */
  readonly madeAt: number;
}

/**
 * The card's answers, task states, days and marks in a few dozen bytes; resumeFormat.ts tells how. Notes,
 * reasons, answers heard, proofs and photos are counted, not taken. Ids without a code are left out.
 */
export function packCard(card: Card, codes: ResumeCodes, options: PackOptions): Uint8Array {
  const out = new CardWriter(options.madeAt);
  out.time(card.createdAt);
  out.id(card.id);
  writeNames(out, card, options.withNames);
  writeAnswers(out, card, codes);
  writeOwnAccounts(out, card, options.withNames);
  writeTasks(out, card, codes);
  writeChecks(out, card);
  writeLeftBehind(out, card, codes);
  return withHead(out.bytes());
}

function writeNames(out: CardWriter, card: Card, withNames: boolean): void {
  const hasNickname = withNames && card.nickname.value !== '';
  const hasArchived = card.archived.value || minuteOf(card.archived.at) > minuteOf(card.createdAt);
  out.byte(
    (hasNickname ? FLAGS.NICKNAME : 0) |
      (hasArchived ? FLAGS.ARCHIVED : 0) |
      (card.archived.value ? FLAGS.IS_ARCHIVED : 0),
  );
  if (hasNickname) {
    out.time(card.nickname.at);
    out.text(card.nickname.value);
  }
  if (hasArchived) out.time(card.archived.at);
}

function writeAnswers(out: CardWriter, card: Card, codes: ResumeCodes): void {
  const answers = codes.questions.flatMap((question, code) => {
    const answer = card.answers[question.id];
    const shape = answer && shapeOf(question, answer.value);
    return answer && shape ? [[code, { at: answer.at, ...shape }] as const] : [];
  });
  out.list(answers, (step, { at, shape, options, date }) => {
    out.count(shape * 4 + Math.min(step - 1, 3));
    if (step > 3) out.count(step - 4);
    let last = -1;
    for (const option of options) {
      out.count(option - last - 1);
      last = option;
    }
    if (date) out.day(date);
    out.time(at);
  });
}

interface Shape {
  readonly shape: number;
  readonly options: readonly number[];
  readonly date?: PlainDate;
}

/** For one option its code; for several how many; for a date whether there is one. */
function shapeOf(
  question: ResumeCodes['questions'][number],
  value: string | readonly string[],
): Shape | undefined {
  const values = typeof value === 'string' ? [value] : value;
  if (question.kind === 'date') {
    const [date] = values;
    if (date === 'none') return { shape: 0, options: [] };
    return isPlainDate(date) ? { shape: 1, options: [], date } : undefined;
  }
  const options = [...new Set(values.map((id) => question.options.indexOf(id)))]
    .filter((code) => code >= 0)
    .sort((a, b) => a - b);
  if (question.kind === 'many') return { shape: options.length, options };
  const [only] = options;
  return only !== undefined && values.length === 1 ? { shape: only, options: [] } : undefined;
}

function writeOwnAccounts(out: CardWriter, card: Card, withNames: boolean): void {
  const own = Object.entries(card.otherAccounts).flatMap(([id, name]) => {
    const number = ownNumber(id);
    return number === undefined ? [] : [[number - 1, name] as const];
  });
  out.list(withinLimit(own), (step, { value, at }) => {
    const kind = value === '' ? 'removed' : withNames ? 'named' : 'unnamed';
    out.count((step - 1) * 4 + OWN_KINDS.indexOf(kind));
    out.time(at);
    if (kind === 'named') out.text(value);
  });
}

/** What the reader takes: of names that were taken off, as many as there is room for. */
function withinLimit<T extends readonly [number, Stamped<string>]>(own: readonly T[]): T[] {
  const named = own.filter(([, { value }]) => value !== '').slice(0, MOST.ownAccounts);
  const removed = own.filter(([, { value }]) => value === '');
  return [...named, ...removed.slice(0, MOST.ids - named.length)];
}

function writeTasks(out: CardWriter, card: Card, codes: ResumeCodes): void {
  const groups: [number, TaskRecord][][] = [[], [], []];
  for (const [id, record] of Object.entries(card.tasks)) {
    if (!record.status && !hasMarks(record)) continue;
    const account = id.startsWith('account-') ? id.slice('account-'.length) : '';
    const places = [
      codes.tasks.indexOf(id),
      codes.accounts.indexOf(account),
      (ownNumber(account) ?? 0) - 1,
    ];
    const group = places.findIndex((code) => code >= 0);
    groups[group]?.push([places[group] ?? 0, record]);
  }
  for (const group of groups) out.list(group, (step, record) => writeTask(out, step, record));
}

function writeTask(out: CardWriter, step: number, record: TaskRecord): void {
  const { status } = record;
  const until = status?.value.state === 'open' ? status.value.waitingUntil : undefined;
  const state = until ? 'waiting' : (status?.value.state ?? 'none');
  out.count((step - 1) * 16 + STATES.indexOf(state) * 2 + (hasMarks(record) ? 1 : 0));
  if (status) out.time(status.at);
  if (until) out.day(until);
  if (!hasMarks(record)) return;
  const marks = MARKS.map((mark) => record.marks?.[mark]);
  writeTwoBits(out, marks, (value) => value);
  for (const mark of marks) if (mark) out.time(mark.at);
}

function writeChecks(out: CardWriter, card: Card): void {
  const checks = CHECKS.map((check) => card.checks[check]);
  writeTwoBits(out, checks, (value) => value !== null);
  for (const check of checks) {
    if (!check) continue;
    out.time(check.at);
    if (check.value) out.day(check.value);
  }
}

function writeTwoBits<T>(
  out: CardWriter,
  items: readonly (Stamped<T> | undefined)[],
  isYes: (value: T) => boolean,
): void {
  const bits = items.map((item) =>
    TWO_BITS.indexOf(item ? (isYes(item.value) ? 'yes' : 'no') : 'absent'),
  );
  out.byte(bits.reduce((sum, two, index) => sum | (two << (2 * index)), 0));
}

function writeLeftBehind(out: CardWriter, card: Card, codes: ResumeCodes): void {
  const present = (record: Readonly<Record<string, Stamped<unknown>>>): number =>
    Object.values(record).filter(({ value }) => value !== null).length;
  out.count(Object.values(card.tasks).filter(({ note }) => note && note.value !== '').length);
  out.count(present(card.proofs));
  out.count(present(card.photos));
  out.count(present(card.replies));
  const heard = codes.asks.flatMap((id, code) =>
    (card.heard[id]?.value.text ?? '') === '' ? [] : [[code, id] as const],
  );
  out.list(heard, (step) => out.count(step - 1));
}

function withHead(body: Uint8Array): Uint8Array {
  const packed = new Uint8Array(CODE_HEAD_BYTES + body.length);
  packed[0] = VERSION;
  packed.set(body, CODE_HEAD_BYTES);
  new DataView(packed.buffer).setUint32(1, checksumOf(packed));
  return packed;
}

function hasMarks(record: TaskRecord): boolean {
  return MARKS.some((mark) => record.marks?.[mark]);
}
