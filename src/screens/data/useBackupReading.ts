import { useEffect, useRef, useState } from 'react';
import { addBackup } from '../../store/backup/addBackup.ts';
import type { BackupRefusal } from '../../store/backup/backupRefusal.ts';
import { photoShelf } from '../../store/photos/photoShelf.ts';
import {
  readBackup,
  readPastedBackup,
  type BackupContents,
} from '../../store/backup/readBackup.ts';

export type ReadingState =
  | { readonly step: 'none' }
  | { readonly step: 'reading' | 'stopped' | 'adding' }
  | { readonly step: 'refused'; readonly refusal: BackupRefusal }
  | { readonly step: 'read'; readonly contents: BackupContents; readonly hasFailed?: true }
  /** `refused`: photos that found no room. */
  | { readonly step: 'added'; readonly refused: readonly string[] };

export interface BackupReading {
  readonly state: ReadingState;
  readFile: (file: Blob) => Promise<void>;
  readText: (text: string) => void;
  /** Ends what is being read; nothing of it is shown. */
  stop: () => void;
  add: () => Promise<void>;
  drop: () => void;
}

/** Reads a backup, and adds it once the person has seen what it holds. What was chosen last counts. */
export function useBackupReading(): BackupReading {
  const [state, setState] = useState<ReadingState>({ step: 'none' });
  const latest = useRef<AbortController>(undefined);
  useEffect(() => () => latest.current?.abort(), []);

  function end(): void {
    latest.current?.abort();
    latest.current = undefined;
  }

  async function read(
    work: (signal: AbortSignal) => Promise<BackupContents | BackupRefusal>,
  ): Promise<void> {
    end();
    const mine = new AbortController();
    latest.current = mine;
    setState({ step: 'reading' });
    // It rejects only once it was ended.
    const result = await work(mine.signal).catch(() => undefined);
    if (mine !== latest.current || result === undefined) return;
    latest.current = undefined;
    setState(
      typeof result === 'string'
        ? { step: 'refused', refusal: result }
        : { step: 'read', contents: result },
    );
  }

  return {
    state,
    readFile: (file) => read((signal) => readBackup(file, signal)),
    readText: (text) => void read((signal) => readPastedBackup(text, signal)),
    stop: () => {
      end();
      setState({ step: 'stopped' });
    },
    add: async () => {
      if (state.step !== 'read') return;
      const { contents } = state;
      setState({ step: 'adding' });
      try {
        setState({ step: 'added', refused: await addBackup(contents, photoShelf) });
      } catch {
        setState({ step: 'read', contents, hasFailed: true });
      }
    },
    drop: () => setState({ step: 'none' }),
  };
}
