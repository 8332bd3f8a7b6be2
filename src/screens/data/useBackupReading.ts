import { useState } from 'react';
import { addBackup } from '../../store/addBackup.ts';
import { photoShelf } from '../../store/photoShelf.ts';
import { readBackup, readBackupText, type BackupContents } from '../../store/readBackup.ts';
import type { BackupRefusal } from '../../store/readRecords.ts';

export type ReadingState =
  | { readonly step: 'none' | 'reading' }
  | { readonly step: 'refused'; readonly refusal: BackupRefusal }
  | { readonly step: 'read'; readonly contents: BackupContents }
  /** `refused`: photos that found no room. */
  | { readonly step: 'added'; readonly refused: readonly string[] };

export interface BackupReading {
  readonly state: ReadingState;
  readFile: (file: Blob) => Promise<void>;
  readText: (text: string) => void;
  add: () => Promise<void>;
  drop: () => void;
}

/** Reads a backup, and adds it once the person has seen what it holds. */
export function useBackupReading(): BackupReading {
  const [state, setState] = useState<ReadingState>({ step: 'none' });

  const show = (read: BackupContents | BackupRefusal): void =>
    setState(
      typeof read === 'string'
        ? { step: 'refused', refusal: read }
        : { step: 'read', contents: read },
    );

  return {
    state,
    readFile: async (file) => {
      setState({ step: 'reading' });
      show(await readBackup(file));
    },
    readText: (text) => show(readBackupText(text)),
    add: async () => {
      if (state.step !== 'read') return;
      setState({ step: 'reading' });
      setState({ step: 'added', refused: await addBackup(state.contents, photoShelf) });
    },
    drop: () => setState({ step: 'none' }),
  };
}
