import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Losses } from './saved/reading.ts';
import type { Unsaved } from './saved/savingNews.ts';

/** What an undo takes back, so that the screen can name it. */
export type UndoKind =
  | 'ticked'
  | 'unticked'
  | 'not-needed'
  | 'waived'
  | 'deleted'
  | 'archived'
  | 'proof-deleted'
  | 'photo-deleted'
  | 'check-removed'
  | 'backup-added'
  | 'aside-deleted'
  | 'replied'
  | 'unreplied'
  | 'added'
  | 'merged';

export interface UndoneTask {
  readonly card: string;
  readonly task: string;
}

export interface Undo {
  readonly kind: UndoKind;
  readonly run: () => void;
  /** The one task it is about, so that it can be named. */
  readonly about?: UndoneTask;
  /** Makes two undos of the same kind tell apart. */
  readonly number: number;
}

/** Things of the moment: nothing here outlives the page. */
export interface Notices {
  /** `false` while something that is shown is not stored. */
  readonly saved: boolean;
  /** Why it is not stored; counts only while `saved` is false. */
  readonly unsaved?: Unsaved;
  /** Where an original that could not be read was set aside, and what could not be read in it. */
  readonly aside?: { readonly key: string; readonly losses: Losses };
  readonly undo?: Undo;
  /** All of the app can be opened without a network. */
  readonly offlineReady?: boolean;
  /** A newer version can be had, and was not put off. */
  readonly update?: boolean;
  /** A newer version has stored something, which this page shows only as far as it understands it. */
  readonly newer?: boolean;
  /** An outside address that was not opened because there is no network. */
  readonly outside?: string;
}

export const notices = createStore<Notices>()(() => ({ saved: true }));

/** One of them, followed while the component is there. */
export function useNotice<T>(select: (state: Notices) => T): T {
  return useStore(notices, select);
}

let undoCount = 0;

/** Offers to take back the last act. It replaces what was offered before. */
export function offerUndo(kind: UndoKind, run: () => void, about?: UndoneTask): void {
  undoCount += 1;
  notices.setState({ undo: { kind, run, number: undoCount, ...(about ? { about } : {}) } });
}

/** Takes the offer away, without running it. */
export function dropUndo(): void {
  notices.setState(({ undo: _gone, ...rest }) => rest, true);
}

/** The person has read about the set-aside original. */
export function dropAside(): void {
  notices.setState(({ aside: _gone, ...rest }) => rest, true);
}

/** The outside page is not wanted any more. */
export function dropOutside(): void {
  notices.setState(({ outside: _gone, ...rest }) => rest, true);
}
