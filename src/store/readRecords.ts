import * as v from 'valibot';
import { presentCards } from '../domain/merge.ts';
import { textSum } from '../formats/crc32.ts';
import {
  BACKUP_APP,
  BACKUP_FORMAT,
  BACKUP_LIMITS,
  photoRow,
  type PhotoRow,
} from './backupFormat.ts';
import * as fields from './fields.ts';
import { carryOver, isKnownVersion, migrate } from './migrations.ts';
import { readRecord, readValue, type Losses } from './reading.ts';
import { restore } from './restore.ts';
import { isShallow, salvage } from './salvage.ts';
import type { SavedState } from './savedState.ts';

/** Why nothing is taken from a file or text. */
export type BackupRefusal =
  'too-large' | 'too-many' | 'unpacks-too-large' | 'too-deep' | 'not-a-backup' | 'unreadable';

export interface BackupRecords {
  /** Milliseconds since 1970, by the clock of the phone that made it; undefined when it does not say. */
  readonly madeAt: number | undefined;
  readonly state: SavedState;
  readonly photos: readonly PhotoRow[];
  readonly losses: Losses;
}

/**
 * The records of a backup, or the text of a saved state. All of it is foreign. `losses` names what could
 * not be read, as restore() does, and: `text` (not in order: what is readable was taken), `sum` (changed
 * since it was written), `format` or `version` (written by another version: what fits was taken).
 */
export function readRecords(text: string): BackupRecords | BackupRefusal {
  if (text.length > BACKUP_LIMITS.recordsBytes) return 'unpacks-too-large';
  const losses: Losses = [];
  const parsed = parse(text.replace(/^\uFEFF/, ''), losses);
  if (typeof parsed === 'string') return parsed;
  const { app, format, version, sum, state } = parsed;
  if (app !== undefined && app !== BACKUP_APP) return 'not-a-backup';
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return 'not-a-backup';
  if (app === undefined && !('cards' in state)) return 'not-a-backup';
  if (app !== undefined && format !== BACKUP_FORMAT) losses.push('format');
  if (app !== undefined && textSum(JSON.stringify(state)) !== sum) losses.push('sum');
  // Of a saved state that was cut short, the version is what was cut off.
  const isCutOff = version === undefined && losses.includes('text');
  if (!isKnownVersion(version) && !isCutOff) losses.push('version');
  const migrated = migrate(state as Record<string, unknown>, version);
  const restored = carryOver(restore(migrated, losses));
  noteMissingCards(parsed['cardIds'], restored, losses);
  return {
    madeAt: readValue(fields.at, parsed['madeAt'], 'madeAt', losses),
    state: restored,
    photos: readPhotoRows(parsed['photos'], losses),
    losses,
  };
}

function parse(text: string, losses: Losses): Record<string, unknown> | BackupRefusal {
  const { depth } = BACKUP_LIMITS;
  try {
    if (!isShallow(text, depth)) return 'too-deep';
    const parsed: unknown = JSON.parse(text);
    const isRecord = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isRecord ? (parsed as Record<string, unknown>) : 'not-a-backup';
  } catch {
    losses.push('text');
    return salvage(text, depth) ?? 'unreadable';
  }
}

function readPhotoRows(raw: unknown, losses: Losses): PhotoRow[] {
  const rows = raw === undefined ? [] : readValue(v.array(v.unknown()), raw, 'photos', losses);
  return (rows ?? []).slice(0, BACKUP_LIMITS.entries).flatMap((row, index) => {
    const read = readValue(photoRow, readRecord(row, `photos.${index}`, losses), '', []);
    if (!read) losses.push(`photos.${index}`);
    return read ? [read] : [];
  });
}

function noteMissingCards(raw: unknown, state: SavedState, losses: Losses): void {
  if (!Array.isArray(raw)) return;
  const present = new Set(presentCards(state).map(({ id }) => id));
  for (const id of raw.slice(0, 10_000)) {
    if (typeof id === 'string' && !present.has(id)) losses.push(`cards.${id.slice(0, 80)}`);
  }
}
