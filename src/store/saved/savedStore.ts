import { createStore } from 'zustand/vanilla';
import { browserStorage } from '../../platform/storage/textStorage.ts';
import { notices } from '../notices.ts';
import { EMPTY_STATE, SAVED_KEY, type SavedState } from './savedState.ts';
import type { Saving } from './savingNews.ts';

/*
 * What is remembered, and what anyone may ask of its saving. How it is read and written (keeping.ts) is
 * most of the code and comes by itself: a first visit is drawn without it.
 */

/** All that is remembered, kept in `localStorage`. Change it through actions.ts alone. */
export const savedStore = createStore<SavedState>()(() => EMPTY_STATE);

let saving: Saving | undefined;
let stopSaving = (): void => {};
let erasures = 0;

/**
 * From now on what changes is stored. What was changed before it could be is stored as well, with what
 * `made` finds there.
 */
export function saveWith(made: Saving): void {
  saving = made;
  const early = savedStore.getState();
  stopSaving();
  stopSaving = savedStore.subscribe(made.save);
  made.open();
  if (early !== EMPTY_STATE) savedStore.setState({});
}

/** Whether all that is stored was understood: otherwise what seems to be used by nothing may be. */
export function isAllUnderstood(): boolean {
  return saving ? saving.isUnderstood() : isNothingStored();
}

/** Writes now what is still to be written. */
export function saveNow(): void {
  saving?.flush();
}

/** Tries now what was refused; for when there may be room again. */
export function trySavingAgain(): void {
  saving?.lookAndRetry();
}

/** What was stored is gone from the browser: stores all that is shown once more. */
export function storeAllAgain(): void {
  saving?.storeAll(savedStore.getState());
}

/** Empties the memory of this page, and writes nothing of it. What is stored is left to the caller. */
export function forgetAll(): void {
  erasures += 1;
  const empty = (): void => savedStore.setState(EMPTY_STATE, true);
  if (saving) saving.forget(empty);
  else empty();
  // What is known of the app itself is no record.
  notices.setState(
    ({ offlineReady, update }) => ({
      saved: true,
      ...(offlineReady === undefined ? {} : { offlineReady }),
      ...(update === undefined ? {} : { update }),
    }),
    true,
  );
}

/** How often this page forgot everything; erasing.ts tells what it is for. */
export function erasureCount(): number {
  return erasures;
}

/** Whether this browser holds nothing of ours, as far as it lets one see. */
export function isNothingStored(): boolean {
  return browserStorage.read(SAVED_KEY) === null && browserStorage.keys(SAVED_KEY).length === 0;
}

/**
 * The language of a stored text, found without reading all of it; undefined when none was chosen. The
 * person's own words cannot pass for it: quotes in them are escaped.
 */
export function storedLanguage(): string | undefined {
  const text = browserStorage.read(SAVED_KEY) ?? '';
  return /"language":\s*\{\s*"value":\s*"([\w-]+)"/.exec(text)?.[1];
}
