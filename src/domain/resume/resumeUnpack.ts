import { Unreadable } from '../../formats/bytes.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import { newCard, type Card, type Stamped, type TaskRecord } from '../card/card.ts';
import { carriedId, isCounted } from '../card/ownIds.ts';
import { CardReader } from './resumeBytes.ts';
import {
  CHECKS,
  FLAGS,
  CODE_HEAD_BYTES,
  MARKS,
  OWN_KINDS,
  STATES,
  VERSION,
  checksumOf,
  type LeftBehind,
  type LinkRefusal,
  type ResumeCodes,
  type Resumed,
} from './resumeFormat.ts';
import { known, recorded, stampedFirst, UnknownCode } from './resumeValues.ts';

/**
 * Reads what packCard wrote, or says why not. Never throws, whatever the bytes. `standIn` names an own
 * account whose name was kept out of the link, by its place among them (1, 2 …).
 */
export function unpackCard(
  packed: Uint8Array,
  codes: ResumeCodes,
  standIn: (number: number) => string,
): Resumed | LinkRefusal {
  if (packed.length < CODE_HEAD_BYTES) return 'truncated';
  const head = new DataView(packed.buffer, packed.byteOffset);
  if (head.getUint32(1) !== checksumOf(packed)) return 'damaged';
  if (head.getUint8(0) > VERSION) return 'newer';
  if (head.getUint8(0) < VERSION) return 'damaged';
  try {
    return readBody(packed.subarray(CODE_HEAD_BYTES), codes, standIn);
  } catch (error) {
    return error instanceof UnknownCode ? 'newer' : 'damaged';
  }
}

function readBody(
  body: Uint8Array,
  codes: ResumeCodes,
  standIn: (number: number) => string,
): Resumed {
  const from = new CardReader(body);
  const createdAt = from.time();
  // In the order in which they stand in the bytes.
  const named = { ...newCard(from.id(), createdAt), ...readNames(from) };
  const answers = readAnswers(from, codes);
  const { accounts: otherAccounts, unnamed, idOf } = readOwnAccounts(from, standIn);
  const tasks = readTasks(from, codes, idOf);
  const card = { ...named, answers, otherAccounts, tasks, checks: readChecks(from) };
  const left = readLeftBehind(from, codes);
  if (!from.isAtEnd) throw new Unreadable('There is more than a card.');
  return { card, unnamed, madeAt: from.madeAt, left };
}

/** What the link does not tell gets the stamp 0, so that it never wins over what is known. */
function readNames(from: CardReader): Pick<Card, 'nickname' | 'archived'> {
  const flags = from.byte();
  const told = (flag: number): boolean => (flags & flag) !== 0;
  return {
    nickname: told(FLAGS.NICKNAME) ? stampedFirst(from, () => from.text()) : { value: '', at: 0 },
    archived: { value: told(FLAGS.IS_ARCHIVED), at: told(FLAGS.ARCHIVED) ? from.time() : 0 },
  };
}

function readAnswers(from: CardReader, codes: ResumeCodes): Card['answers'] {
  const answers: [string, Stamped<string | readonly string[]>][] = [];
  from.list((last) => {
    const head = from.count();
    const shape = Math.floor(head / 4);
    const step = head % 4 === 3 ? from.count() + 4 : (head % 4) + 1;
    const question = known(codes.questions, last + step);
    const value = readAnswer(from, question, shape);
    answers.push([question.id, { value, at: from.time() }]);
    return last + step;
  });
  return Object.fromEntries(answers);
}

function readAnswer(
  from: CardReader,
  question: ResumeCodes['questions'][number],
  shape: number,
): string | readonly string[] {
  if (question.kind === 'date') return shape === 0 ? 'none' : from.day();
  if (question.kind === 'one') return known(question.options, shape);
  const chosen: string[] = [];
  let last = -1;
  for (let left = shape; left > 0; left -= 1) {
    last += from.count() + 1;
    chosen.push(known(question.options, last));
  }
  return chosen;
}

interface OwnAccounts {
  readonly accounts: Card['otherAccounts'];
  readonly unnamed: readonly string[];
  /** What the account of a number is called; links of earlier versions carry counted ones. */
  readonly idOf: (number: number) => string;
}

function readOwnAccounts(from: CardReader, standIn: (number: number) => string): OwnAccounts {
  const accounts: Record<string, Stamped<string>> = {};
  const unnamed: string[] = [];
  const carried = new Map<number, string>();
  from.list((last) => {
    const head = from.count();
    const code = last + Math.floor(head / 4) + 1;
    const at = from.time();
    const kind = known(OWN_KINDS, head % 4);
    const name = kind === 'named' ? from.text() : '';
    const written = `other-${code + 1}`;
    const isCarried = isCounted(written) && kind !== 'removed';
    const id = isCarried ? carriedId(written, name, at) : written;
    carried.set(code + 1, id);
    if (kind === 'unnamed') unnamed.push(id);
    const number = Object.keys(accounts).length + 1;
    accounts[id] = { value: kind === 'unnamed' ? standIn(number) : name, at };
    return code;
  });
  return { accounts, unnamed, idOf: (number) => carried.get(number) ?? `other-${number}` };
}

function readTasks(
  from: CardReader,
  codes: ResumeCodes,
  ownId: (number: number) => string,
): Card['tasks'] {
  const tasks: Record<string, TaskRecord> = {};
  const idOf = [
    (code: number) => known(codes.tasks, code),
    (code: number) => `account-${known(codes.accounts, code)}`,
    (code: number) => `account-${ownId(code + 1)}`,
  ];
  for (const id of idOf) {
    from.list((last) => {
      const head = from.count();
      const code = last + Math.floor(head / 16) + 1;
      tasks[id(code)] = readTask(from, head % 16);
      return code;
    });
  }
  return tasks;
}

function readTask(from: CardReader, head: number): TaskRecord {
  const state = known(STATES, head >> 1);
  const status =
    state === 'none'
      ? undefined
      : state === 'waiting'
        ? stampedFirst(from, () => ({ state: 'open' as const, waitingUntil: from.day() }))
        : { value: { state }, at: from.time() };
  const marks = head & 1 ? readMarks(from) : undefined;
  return { ...(status ? { status } : {}), ...(marks ? { marks } : {}) };
}

function readMarks(from: CardReader): NonNullable<TaskRecord['marks']> {
  const bits = from.byte();
  return Object.fromEntries(
    recorded(MARKS, bits).map(({ item, isYes }) => [item, { value: isYes, at: from.time() }]),
  );
}

function readChecks(from: CardReader): Card['checks'] {
  const bits = from.byte();
  return Object.fromEntries(
    recorded(CHECKS, bits).map(({ item, isYes }) => [
      item,
      stampedFirst<PlainDate | null>(from, () => (isYes ? from.day() : null)),
    ]),
  );
}

function readLeftBehind(from: CardReader, codes: ResumeCodes): LeftBehind {
  const notes = from.count();
  const proofs = from.count();
  const photos = from.count();
  const replies = from.count();
  const heard: string[] = [];
  from.list((last) => {
    const code = last + from.count() + 1;
    heard.push(known(codes.asks, code));
    return code;
  });
  return { notes, proofs, photos, replies, heard };
}
