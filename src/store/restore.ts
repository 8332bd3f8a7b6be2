import type * as v from 'valibot';
import { RETIRED } from '../catalogue/retired.ts';
import {
  ACCOUNT_MARKS,
  LATER_CHECKS,
  newCard,
  type Card,
  type TaskRecord,
} from '../domain/card.ts';
import * as fields from './fields.ts';
import { noteUnknown, readRecord, readValue, type Losses } from './reading.ts';
import type { SavedState } from './savedState.ts';

/**
 * Reads a stored state, a backup or anything else, field by field. Never throws. What cannot be read
 * is left out and its place is named in `losses` (`cards.ab12.tasks.get-proof.note`), so that the
 * caller can set the original aside and say so. Reading the result again changes nothing.
 */
export function restore(raw: unknown, losses: Losses): SavedState {
  const source = readRecord(raw, 'state', losses);
  noteUnknown(source, ['language', 'reminded', 'cards', 'removed'], '', losses);
  const language = readValue(fields.language, source['language'], 'language', losses);
  const reminded = readValue(fields.flag, source['reminded'], 'reminded', losses);
  const removed = mapRecord(source['removed'], 'removed', losses, (value, path) =>
    readValue(fields.at, value, path, losses),
  );
  const cards = mapRecord(source['cards'], 'cards', losses, (value, path, id) =>
    readCard(value, path, id, losses),
  );
  return {
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
  noteUnknown(source, [...Object.keys(empty), 'restoredAt'], `${path}.`, losses);
  return {
    ...empty,
    ...(restoredAt === undefined ? {} : { restoredAt }),
    nickname: read(fields.name, 'nickname') ?? empty.nickname,
    archived: read(fields.flag, 'archived') ?? empty.archived,
    answers: rows('answers', fields.answer),
    otherAccounts: rows('otherAccounts', fields.name),
    tasks: map('tasks', (value, p) => readTask(value, p, losses)),
    heard: rows('heard', fields.heard),
    proofs: rows('proofs', fields.proof),
    photos: rows('photos', fields.photo),
    replies: rows('replies', fields.reply),
    checks: readKeys(LATER_CHECKS, fields.check, source['checks'], `${path}.checks`, losses),
  };
}

function readTask(raw: unknown, path: string, losses: Losses): TaskRecord {
  const source = readRecord(raw, path, losses);
  const taskStatus = readValue(fields.status, source['status'], `${path}.status`, losses);
  const note = readValue(fields.note, source['note'], `${path}.note`, losses);
  noteUnknown(source, ['status', 'note', 'marks'], `${path}.`, losses);
  const marks = readKeys(ACCOUNT_MARKS, fields.flag, source['marks'], `${path}.marks`, losses);
  return {
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
  noteUnknown(source, keys, `${path}.`, losses);
  const result: { [key in K]?: v.InferOutput<T> } = {};
  for (const key of keys) {
    const value = readValue(schema, source[key], `${path}.${key}`, losses);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/** Ids are kept even when unknown: a newer version may have written them and will want them back. */
function mapRecord<T>(
  raw: unknown,
  path: string,
  losses: Losses,
  read: (value: unknown, path: string, id: string) => T | undefined,
): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [key, value] of Object.entries(readRecord(raw, path, losses))) {
    const id = presentId(key);
    if (id === undefined) {
      losses.push(`${path}.${key.slice(0, 80)}`);
      continue;
    }
    const item = id === null ? undefined : read(value, `${path}.${id}`, id);
    if (id !== null && item !== undefined) result[id] = item;
  }
  return result;
}

/** `undefined`: no id at all. `null`: retired, and nothing takes its place. */
function presentId(key: string): string | null | undefined {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/.test(key) || key in Object.prototype) return undefined;
  return Object.hasOwn(RETIRED, key) ? RETIRED[key] : key;
}
