import { useState } from 'react';
import { now, today } from '../../platform/clock.ts';
import {
  bestSaveWay,
  hasArrived,
  saveFile,
  type SaveOutcome,
  type SaveWay,
} from '../../platform/handOn/saveFile.ts';
import { photoShelf } from '../../store/photos/photoShelf.ts';
import { endReminder } from '../../store/backup/reminder.ts';
import { savedStore } from '../../store/saved/savedStore.ts';
import { writeBackup } from '../../store/backup/writeBackup.ts';

export interface BackupMade {
  readonly file: File;
  readonly missing: readonly string[];
  readonly way: SaveWay;
  readonly outcome: SaveOutcome;
}

export interface BackupFile {
  readonly isMaking: boolean;
  /** Whether the last one could not be put together, as when memory runs out. */
  readonly isBroken: boolean;
  /** What came of the last one. */
  readonly made: BackupMade | undefined;
  /** Puts the file together and hands it over the way that suits this browser. */
  make: () => Promise<void>;
  /** Hands the same file over once more. */
  send: (way: SaveWay) => Promise<void>;
}

/** Makes the backup file. What is read is what is shown, stored or not. */
export function useBackupFile(): BackupFile {
  const [isMaking, setMaking] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const [made, setMade] = useState<BackupMade>();

  async function handOver(file: File, missing: readonly string[], way: SaveWay): Promise<void> {
    const outcome = await saveFile(file, way);
    if (hasArrived(outcome, way)) endReminder();
    setMade({ file, missing, way, outcome });
  }

  async function make(): Promise<void> {
    setMaking(true);
    setBroken(false);
    const written = await putTogether().catch(() => undefined);
    setMaking(false);
    if (!written) {
      setBroken(true);
      setMade(undefined);
      return;
    }
    await handOver(written.file, written.missing, bestSaveWay(written.file));
  }

  return {
    isMaking,
    isBroken,
    made,
    make,
    send: async (way) => {
      if (made) await handOver(made.file, made.missing, way);
    },
  };
}

async function putTogether(): Promise<{ file: File; missing: readonly string[] }> {
  const { file, missing } = await writeBackup(savedStore.getState(), photoShelf, now());
  return {
    file: new File([file], `sim-exit-${today()}.zip`, { type: 'application/zip' }),
    missing,
  };
}
