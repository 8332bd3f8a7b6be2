import { createStore } from 'zustand/vanilla';
import type { Losses } from './reading.ts';

/** What an undo takes back, so that the screen can name it. */
export type UndoKind = 'ticked' | 'unticked' | 'not-needed' | 'waived' | 'deleted' | 'archived';

export interface Undo {
  readonly kind: UndoKind;
  readonly run: () => void;
  /** Makes two undos of the same kind tell apart. */
  readonly number: number;
}

/** Things of the moment: nothing here outlives the page. */
export interface Notices {
  /** `false` while something that is shown is not stored. */
  readonly saved: boolean;
  /** Where an original that could not be read was set aside, and what could not be read in it. */
  readonly aside?: { readonly key: string; readonly losses: Losses };
  readonly undo?: Undo;
}

export const notices = createStore<Notices>()(() => ({ saved: true }));

let undoCount = 0;

/** Offers to take back the last act. It replaces what was offered before. */
export function offerUndo(kind: UndoKind, run: () => void): void {
  undoCount += 1;
  notices.setState({ undo: { kind, run, number: undoCount } });
}

/** Takes the offer away, without running it. */
export function dropUndo(): void {
  notices.setState(({ undo: _gone, ...rest }) => rest, true);
}

/** The person has read about the set-aside original. */
export function dropAside(): void {
  notices.setState(({ aside: _gone, ...rest }) => rest, true);
}
