import type * as v from 'valibot';
import {
  ACCOUNT_MARKS,
  LATER_CHECKS,
  newCard,
  type Card,
  type TaskRecord,
} from '../../domain/card/card.ts';
import { MOST } from '../../domain/card/limits.ts';
import { mergeNodes } from '../../domain/merge/merge.ts';
import * as fields from './fields.ts';
import { readRecord, readValue, takeUnknown, type Losses } from './reading.ts';
import { followRetired, presentId } from './retiredIds.ts';
import type { SavedState } from './savedState.ts';

/**
 * Reads a stored state, a backup or anything else, field by field. Never throws for any JSON value. What cannot be read
 * is left out and its place is named in `losses` (`cards.ab12.tasks.get-proof.note`), so that the
 * caller can set the original aside and say so. Reading the result again changes nothing.
 */
export function restore(raw: unknown, losses: Losses): SavedState {
  const source = readRecord(raw, 'state', losses);
  const unknown = takeUnknown(source, ['language', 'reminded', 'cards', 'removed'], '', losses);
  const language = readValue(fields.language, source['language'], 'language', losses);
  const reminded = readValue(fields.flag, source['reminded'], 'reminded', losses);
  const removed = mapRecord(
    source['removed'],
    'removed',
    losses,
    (value, path) => readValue(fields.at, value, path, losses),
    MOST.removedCards,
  );
  const cards = mapRecord(
    source['cards'],
    'cards',
    losses,
    (value, path, id) => readCard(value, path, id, losses),
    MOST.cards,
  );
  return {
    ...unknown,
    ...(language ? { language } : {}),
    ...(reminded ? { reminded } : {}),
    cards,
    removed,
  };
}

function readCard(raw: unknown, path: string, id: string, losses: Losses): Card | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    losses.push(path);
    return undefined;
  }
  const source = raw as Record<string, unknown>;
  const read = <T extends v.GenericSchema>(schema: T, key: string) =>
    readValue(schema, source[key], `${path}.${key}`, losses);
  const map = <T>(key: string, item: (value: unknown, path: string) => T | undefined) =>
    mapRecord(source[key], `${path}.${key}`, losses, item);
  const rows = <T extends v.GenericSchema>(key: string, schema: T) =>
    map(key, (value, p) => readValue(schema, value, p, losses));
  const empty = newCard(id, read(fields.at, 'createdAt') ?? 0);
  const restoredAt = read(fields.at, 'restoredAt');
  if (source['id'] !== undefined && source['id'] !== id) losses.push(`${path}.id`);
  return {
    ...takeUnknown(source, [...Object.keys(empty), 'restoredAt'], `${path}.`, losses),
    ...empty,
    ...(restoredAt === undefined ? {} : { restoredAt }),
    nickname: read(fields.name, 'nickname') ?? empty.nickname,
    archived: read(fields.flag, 'archived') ?? empty.archived,
    answers: followRetired(rows('answers', fields.answer)),
    otherAccounts: namedUpTo(
      MOST.ownAccounts,
      rows('otherAccounts', fields.name),
      `${path}.otherAccounts`,
      losses,
    ),
    tasks: map('tasks', (value, p) => readTask(value, p, losses)),
    heard: rows('heard', fields.heard),
    proofs: rows('proofs', fields.proof),
    photos: rows('photos', fields.photo),
    replies: rows('replies', fields.reply),
    checks: readKeys(LATER_CHECKS, fields.check, source['checks'], `${path}.checks`, losses),
  };
}

/** A name that was taken off leaves an empty text and does not count. */
function namedUpTo(
  most: number,
  accounts: Card['otherAccounts'],
  path: string,
  losses: Losses,
): Card['otherAccounts'] {
  const entries = Object.entries(accounts);
  if (entries.filter(([, { value }]) => value !== '').length <= most) return accounts;
  losses.push(path);
  let room = most;
  return Object.fromEntries(entries.filter(([, { value }]) => value === '' || (room -= 1) >= 0));
}

function readTask(raw: unknown, path: string, losses: Losses): TaskRecord {
  const source = readRecord(raw, path, losses);
  const taskStatus = readValue(fields.status, source['status'], `${path}.status`, losses);
  const note = readValue(fields.note, source['note'], `${path}.note`, losses);
  const unknown = takeUnknown(source, ['status', 'note', 'marks'], `${path}.`, losses);
  const marks = readKeys(ACCOUNT_MARKS, fields.flag, source['marks'], `${path}.marks`, losses);
  return {
    ...unknown,
    ...(taskStatus ? { status: taskStatus } : {}),
    ...(note ? { note } : {}),
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
  };
}

function readKeys<K extends string, T extends v.GenericSchema>(
  keys: readonly K[],
  schema: T,
  raw: unknown,
  path: string,
  losses: Losses,
): { [key in K]?: v.InferOutput<T> } {
  const source = readRecord(raw, path, losses);
  const result = takeUnknown(source, keys, `${path}.`, losses) as {
    [key in K]?: v.InferOutput<T>;
  };
  for (const key of keys) {
    const value = readValue(schema, source[key], `${path}.${key}`, losses);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/**
 * Ids are kept even when unknown: a newer version may have written them and will want them back. What
 * lies beyond `most` is left out, as one loss for all of it.
 */
function mapRecord<T>(
  raw: unknown,
  path: string,
  losses: Losses,
  read: (value: unknown, path: string, id: string) => T | undefined,
  most: number = MOST.ids,
): Record<string, T> {
  const result: Record<string, T> = {};
  const entries = Object.entries(readRecord(raw, path, losses));
  if (entries.length > most) losses.push(path);
  for (const [key, value] of entries.slice(0, most)) {
    const id = presentId(key);
    if (id === undefined) {
      losses.push(`${path}.${key.slice(0, 80)}`);
      continue;
    }
    const item = id === null ? undefined : read(value, `${path}.${id}`, id);
    if (id === null || item === undefined) continue;
    // Two that became one: what each holds is kept, as if they had met in two tabs.
    result[id] = id in result ? (mergeNodes(result[id], item) as T) : item;
  }
  return result;
}
