import * as v from 'valibot';
import { isRecord, presentCards } from '../../domain/merge/merge.ts';
import { textSum } from '../../formats/crc32.ts';
import {
  BACKUP_APP,
  BACKUP_FORMAT,
  BACKUP_LIMITS,
  photoRow,
  type PhotoRow,
} from './backupFormat.ts';
import * as fields from '../saved/fields.ts';
import { carryOver, isKnownVersion, migrate } from '../saved/migrations.ts';
import { readRecord, readValue, type Losses } from '../saved/reading.ts';
import { restore } from '../saved/restore.ts';
import type { SavedState } from '../saved/savedState.ts';

export interface BackupRecords {
  /** Milliseconds since 1970, by the clock of the phone that made it; undefined when it does not say. */
  readonly madeAt: number | undefined;
  readonly state: SavedState;
  readonly photos: readonly PhotoRow[];
  readonly losses: Losses;
}

/**
 * The records of a backup, or a saved state, from what its text says; undefined when they are none of
 * ours. All of it is foreign. `losses`, which is added to, names what could not be read, as restore()
 * does, and: `sum` (changed since it was written), `format` or `version` (written by another version:
 * what fits was taken). With `text` among them, the end of the text may be missing.
 */
export function readRecords(
  parsed: Record<string, unknown>,
  losses: Losses,
): BackupRecords | undefined {
  const { app, format, version, state } = parsed;
  if (!isRecord(state)) return undefined;
  const isBackup = app === BACKUP_APP;
  if (!isBackup && (app !== undefined || !isOurState(state))) return undefined;
  if (isBackup && format !== BACKUP_FORMAT) losses.push('format');
  if (isBackup && !isAsWritten(parsed)) losses.push('sum');
  // Of a saved state that was cut short, the version is what was cut off.
  const isCutOff = version === undefined && losses.includes('text');
  if (!isKnownVersion(version) && !isCutOff) losses.push('version');
  const restored = carryOver(restore(migrate(state, version), losses));
  noteMissingCards(parsed['cardIds'], restored, losses);
  return {
    madeAt: readValue(fields.at, parsed['madeAt'], 'madeAt', losses),
    state: restored,
    photos: readPhotoRows(parsed['photos'], losses),
    losses,
  };
}

/** Whether a backup's sum fits what it says; a saved state has none, and is taken as it is. */
export function isAsWritten({ app, sum, state }: Record<string, unknown>): boolean {
  return app === undefined || textSum(JSON.stringify(state)) === sum;
}

/** Other apps keep `state` and `cards` too: at least one of the cards must be made as ours are. */
function isOurState(state: Record<string, unknown>): boolean {
  const { cards, removed } = state;
  if (!isRecord(cards)) return false;
  const entries = Object.entries(cards);
  if (entries.length === 0) return isRecord(removed);
  return entries.some(
    ([id, card]) =>
      isRecord(card) &&
      (card['id'] === undefined || card['id'] === id) &&
      typeof card['createdAt'] === 'number' &&
      ['nickname', 'answers', 'tasks'].some((field) => isRecord(card[field])),
  );
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
