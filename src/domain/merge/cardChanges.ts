import type { PlainDate } from '../../catalogue/schema.ts';
import type {
  AccountMark,
  Card,
  ClerkReply,
  HeardAnswer,
  PhotoRef,
  Proof,
  Stamped,
  TaskStatus,
} from '../card/card.ts';
import { isRecord, isSame } from './merge.ts';

interface Values {
  nickname: string;
  archived: boolean;
  answer: string | readonly string[];
  /** An account of the person's own naming; an empty name is one that was taken off. */
  account: string;
  status: TaskStatus;
  note: string;
  /** By the task's id and the mark: `account-wechat.moved`. */
  mark: boolean;
  heard: HeardAnswer;
  proof: Proof | null;
  photo: PhotoRef | null;
  reply: ClerkReply | null;
  check: PlainDate | null;
}

type Kind = keyof Values;

/** One thing that is not the same in two versions of a card; undefined: nothing was recorded. */
export type CardChange = {
  [K in Kind]: {
    readonly kind: K;
    /** Of the task, question, account, proof …; the kind again where there is only one. */
    readonly id: string;
    readonly from: Values[K] | undefined;
    readonly to: Values[K] | undefined;
  };
}[Kind];

type Rows<T> = Readonly<Record<string, Stamped<T> | undefined>>;

/** Everything a person could see, now or later, that differs between two versions of one card. */
export function changesBetween(before: Card, after: Card): CardChange[] {
  const statuses = (card: Card) => part(card, ({ status }) => status);
  const notes = (card: Card) => part(card, ({ note }) => note);
  return [
    ...changed('nickname', { nickname: before.nickname }, { nickname: after.nickname }),
    ...changed('archived', { archived: before.archived }, { archived: after.archived }),
    ...changed('answer', before.answers, after.answers),
    ...changed('account', before.otherAccounts, after.otherAccounts),
    ...changed('status', statuses(before), statuses(after)),
    ...changed('note', notes(before), notes(after)),
    ...changed('mark', marksOf(before), marksOf(after)),
    ...changed('heard', before.heard, after.heard),
    ...changed('proof', before.proofs, after.proofs),
    ...changed('photo', before.photos, after.photos),
    ...changed('reply', before.replies, after.replies),
    ...changed('check', before.checks, after.checks),
  ];
}

function changed<K extends Kind>(kind: K, before: Rows<Values[K]>, after: Rows<Values[K]>) {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.flatMap((id) => {
    const from = before[id]?.value;
    const to = after[id]?.value;
    return isSame(meaningOf(from), meaningOf(to)) ? [] : [{ kind, id, from, to } as CardChange];
  });
}

function part<T>(
  card: Card,
  of: (record: Card['tasks'][string]) => Stamped<T> | undefined,
): Rows<T> {
  return Object.fromEntries(Object.entries(card.tasks).map(([id, record]) => [id, of(record)]));
}

function marksOf(card: Card): Rows<boolean> {
  return Object.fromEntries(
    Object.entries(card.tasks).flatMap(([id, { marks = {} }]) =>
      Object.entries(marks).map(([mark, value]) => [`${id}.${mark satisfies string}`, value]),
    ),
  );
}

/** The task and the mark of a change of kind `mark`. */
export function markOf(id: string): { readonly task: string; readonly mark: AccountMark } {
  const [task = '', mark] = id.split('.');
  return { task, mark: mark as AccountMark };
}

/** What a person sees of a value: not ticked, no text, not there are the same as nothing recorded. */
function meaningOf(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (!isRecord(value)) return value;
  if (value['text'] === '') return undefined;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== '');
  if (fields.length === 1 && value['state'] === 'open') return undefined;
  return Object.fromEntries(fields);
}
