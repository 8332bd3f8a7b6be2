import type { PlainDate, QuestionId } from '../../catalogue/schema.ts';
import type { Answers } from '../interview/interview.ts';
import { ownNumber, ownPlace } from './ownIds.ts';
import { ownValue } from './ownValue.ts';

/**
 * A value and when it was set, in milliseconds since 1970. The later one wins when the same thing
 * was changed in two places (two tabs, two phones).
 */
export interface Stamped<T> {
  readonly value: T;
  readonly at: number;
}

/** `waived`: the person went past the gate with it open. `not-needed`: it does not apply to them. */
export type TaskState = 'open' | 'done' | 'not-needed' | 'waived';

export interface TaskStatus {
  readonly state: TaskState;
  /** Why it was waived or does not apply. */
  readonly reason?: string;
  /** The day to look again; only while open. */
  readonly waitingUntil?: PlainDate;
}

/** What has been reached with an account, in this order. */
export const ACCOUNT_MARKS = ['found', 'moved', 'tested', 'removed'] as const;
export type AccountMark = (typeof ACCOUNT_MARKS)[number];

export interface TaskRecord {
  readonly status?: Stamped<TaskStatus>;
  readonly note?: Stamped<string>;
  readonly marks?: { readonly [mark in AccountMark]?: Stamped<boolean> };
}

/** What a hotline or a clerk said to one of the questions to ask. Empty text: taken back. */
export interface HeardAnswer {
  readonly text: string;
  readonly on: PlainDate;
  /** Who said it: a hotline, a shop, a name. */
  readonly who?: string;
}

export const PROOF_KINDS = ['paper', 'sms', 'email', 'screenshot', 'chat', 'none'] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** What shows that the number was cancelled. `none`: nothing was given. All texts are the person's. */
export interface Proof {
  readonly kind: ProofKind;
  readonly on?: PlainDate;
  readonly place?: string;
  readonly clerk?: string;
  readonly reference?: string;
  /** Refunded, or still owed, in the person's words. */
  readonly money?: string;
  readonly note?: string;
}

/** A photo of a proof. The picture itself lies in IndexedDB under the photo's id. */
export interface PhotoRef {
  readonly proof: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** What a clerk tapped on the counter card. */
export interface ClerkReply {
  readonly reply: 'yes' | 'no' | 'other';
}

/** What is looked at again after the carrier confirmed. */
export const LATER_CHECKS = ['number-dead', 'no-charge', 'accounts-open'] as const;
export type LaterCheck = (typeof LATER_CHECKS)[number];

/** One SIM or eSIM: answers and progress. The checklist itself is never stored. */
export interface Card {
  readonly id: string;
  readonly createdAt: number;
  /** Set when a deletion was undone: later than the entry in `removed`. */
  readonly restoredAt?: number;
  readonly nickname: Stamped<string>;
  readonly archived: Stamped<boolean>;
  readonly answers: Readonly<Record<string, Stamped<string | readonly string[]>>>;
  /** Accounts of the person's own naming, by id (see ownIds.ts); an empty name is a removed one. */
  readonly otherAccounts: Readonly<Record<string, Stamped<string>>>;
  readonly tasks: Readonly<Record<string, TaskRecord>>;
  readonly heard: Readonly<Record<string, Stamped<HeardAnswer>>>;
  /** By proof id; null: deleted. */
  readonly proofs: Readonly<Record<string, Stamped<Proof | null>>>;
  /** By photo id; null: deleted. */
  readonly photos: Readonly<Record<string, Stamped<PhotoRef | null>>>;
  /** By the id of the counter card's line; null: taken back. */
  readonly replies: Readonly<Record<string, Stamped<ClerkReply | null>>>;
  /** The day each was checked; null: not yet, or taken back. */
  readonly checks: { readonly [check in LaterCheck]?: Stamped<PlainDate | null> };
}

/** An answer as heard on a day; `who` may be empty. */
export function heardAnswer(text: string, who: string, on: PlainDate): HeardAnswer {
  return { text, on, ...(who ? { who } : {}) };
}

/** A card with nothing answered. `at` in milliseconds since 1970. */
export function newCard(id: string, at: number): Card {
  return {
    id,
    createdAt: at,
    nickname: { value: '', at },
    archived: { value: false, at },
    answers: {},
    otherAccounts: {},
    tasks: {},
    heard: {},
    proofs: {},
    photos: {},
    replies: {},
    checks: {},
  };
}

/** The answers without their stamps. */
export function answersOf(card: Card): Answers {
  const plain: { [id in QuestionId]?: string | readonly string[] } = {};
  for (const [id, { value }] of Object.entries(card.answers)) plain[id as QuestionId] = value;
  return plain;
}

/** The person's own accounts that are still named, in the order they were named. */
export function namedAccounts(card: Card): { id: string; name: string }[] {
  return Object.entries(card.otherAccounts)
    .filter(([id, { value }]) => value !== '' && ownNumber(id) !== undefined)
    .sort(([a, x], [b, y]) => x.at - y.at || ownPlace(a) - ownPlace(b))
    .map(([id, { value }]) => ({ id, name: value }));
}

/** The state of a task; `open` when nothing was recorded. */
export function stateOf(card: Card, taskId: string): TaskState {
  return ownValue(card.tasks, taskId)?.status?.value.state ?? 'open';
}
