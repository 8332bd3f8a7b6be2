import type { Steps } from '../../platform/pieces.ts';
import { BACKUP_LIMITS } from './backupFormat.ts';
import type { Losses } from '../saved/reading.ts';
import { isRecord } from '../../domain/merge/merge.ts';
import { isAsWritten, readRecords, type BackupRecords } from './readRecords.ts';
import type { BackupRefusal } from './backupRefusal.ts';
import { isShallow, readHead, salvaging } from './salvage.ts';
import { hasChangedQuotes, inOneLine, textWays } from '../resume/textWays.ts';

type Fields = Record<string, unknown>;

// How records and saved states of ours begin. Inside a text of ours the quotes would have backslashes.
const BEGINNING = /\{\s*"(?:app"\s*:\s*"sim-exit"|state"\s*:\s*\{\s*")/g;
/** More backups than anyone puts into one text. */
const MOST_FOUND = 20;

/**
 * All records in a text, however it came here: alone, with words around it, through chats and mails, in
 * pieces. What is whole is read without a loss; of what is not, whatever can be read, with `text` among
 * the losses.
 */
export function* readingText(text: string): Steps<BackupRecords[] | BackupRefusal> {
  if (text.length > BACKUP_LIMITS.recordsBytes) return 'unpacks-too-large';
  if (text.trim() === '') return 'empty';
  let firstWhole: readonly Fields[] | undefined;
  let isFirst = true;
  for (const way of textWays(text)) {
    const found = yield* findWhole(way);
    if (found === 'too-deep') {
      if (isFirst) return 'too-deep';
      continue;
    }
    yield undefined;
    const { wholes, isBroken } = found;
    // Only a sum can tell that a text put together again is what it was.
    const proven = wholes.filter((whole) => isAsWritten(whole) && (isFirst || 'app' in whole));
    const read = proven.flatMap((whole) => readRecords(whole, isBroken ? ['text'] : []) ?? []);
    if (read.length > 0) return read;
    if (isFirst && wholes.length > 0) firstWhole = wholes;
    isFirst = false;
  }
  const changed = (firstWhole ?? []).flatMap((whole) => readRecords(whole, []) ?? []);
  return changed.length > 0 ? changed : yield* readBroken(text, firstWhole !== undefined);
}

interface Found {
  readonly wholes: readonly Fields[];
  /** Whether something of ours begins and does not end. */
  readonly isBroken: boolean;
}

/** Every whole value of ours in the text, or the only value there is. */
function* findWhole(text: string): Steps<Found | 'too-deep'> {
  const wholes: Fields[] = [];
  let isBroken = false;
  let read = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < read) continue;
    const head = yield* readHead(text, index, BACKUP_LIMITS.depth);
    read = head.end;
    if (head.isWhole && isRecord(head.value)) wholes.push(head.value);
    else isBroken = true;
    if (wholes.length === MOST_FOUND) break;
  }
  if (wholes.length > 0) return { wholes, isBroken };
  const from = text.search(/[{[]/);
  const value = from < 0 ? '' : text.slice(from, text.lastIndexOf('}') + 1);
  if (!isShallow(from < 0 ? '' : text.slice(from), BACKUP_LIMITS.depth)) return 'too-deep';
  try {
    const parsed: unknown = JSON.parse(value);
    return { wholes: isRecord(parsed) ? [parsed] : [], isBroken };
  } catch {
    return { wholes, isBroken };
  }
}

/** What can be read of a text that is not in order, the most that any way of putting it together gives. */
function* readBroken(text: string, isWhole: boolean): Steps<BackupRecords[] | BackupRefusal> {
  let best: BackupRecords | undefined;
  if (!isWhole) {
    for (const way of [text, inOneLine(text)]) {
      const read = yield* salvageRecords(way);
      if (read && sizeOf(read) > sizeOf(best)) best = read;
    }
  }
  if (best) return [best];
  if (hasChangedQuotes(text)) return 'quotes';
  return /"app"\s*:\s*"sim-exit"/.test(text) ? 'unreadable' : 'not-a-backup';
}

function* salvageRecords(text: string): Steps<BackupRecords | undefined> {
  const begins = text.search(BEGINNING);
  const from = begins < 0 ? text.indexOf('{') : begins;
  const salvaged = yield* salvaging(text.slice(Math.max(0, from)), BACKUP_LIMITS.depth);
  if (!salvaged) return undefined;
  const losses: Losses = ['text'];
  const read = readRecords(salvaged, losses);
  return read && Object.keys(read.state.cards).length > 0 ? read : undefined;
}

function sizeOf(records: BackupRecords | undefined): number {
  return records ? JSON.stringify(records.state).length : 0;
}
