import { mergeStates, prune } from '../../domain/merge/merge.ts';
import { now } from '../../platform/clock.ts';
import { onPageLeave, onPageReturn } from '../../platform/page/pageLife.ts';
import { browserStorage } from '../../platform/storage/textStorage.ts';
import { notices } from '../notices.ts';
import { readAside } from './asides.ts';
import { besideKeys } from './besides.ts';
import { forgetAll, savedStore, saveWith } from './savedStore.ts';
import { EMPTY_STATE, SAVED_KEY, type SavedState } from './savedState.ts';
import { createSaving } from './saving.ts';
import type { Saving, SavingReport, Schedule } from './savingNews.ts';

// Long enough for the tap to be painted first, short enough to be done before the next one.
const WRITE_AFTER_MS = 60;
// A deletion can be undone while its notice is up; after that its data goes at the next start.
const KEEP_REMOVED_MS = 600_000;

const RETRY_FIRST_MS = 1000;
const RETRY_LONGEST_MS = 60_000;

/**
 * Reads what is stored and from then on keeps in step with the other tabs. Called once, before the
 * first paint where anything is stored; never throws. `erasedElsewhere`: another tab erased everything, and
 * this one forgot it.
 */
export function startSaving(erasedElsewhere: () => void = () => {}): void {
  const saving = makeSaving();
  saveWith(saving);
  const tidy = prune(savedStore.getState(), now() - KEEP_REMOVED_MS);
  if (tidy !== savedStore.getState()) savedStore.setState(tidy);
  onPageLeave(saving.flush);
  onPageReturn(saving.lookAndRetry);
  browserStorage.watch(SAVED_KEY, (text, wasCleared) => {
    if (text !== null) return saving.hear(text);
    if (wasCleared) return saving.lookAndRetry();
    forgetAll();
    erasedElsewhere();
  });
  for (const key of besideKeys(SAVED_KEY)) browserStorage.watch(key, () => saving.hear());
}

function makeSaving(): Saving {
  const retry = slowerAndSlower();
  const news: SavingReport = {
    saved: (saved, why = 'refused') => {
      if (saved) retry.end();
      notices.setState({ saved, unsaved: why });
    },
    setAside: (key, losses) => {
      notices.setState({ aside: { key, losses } });
      if (losses.includes('text')) void showWhatIsLeft(key);
    },
    found: showFound,
    newer: () => notices.setState({ newer: true }),
  };
  return createSaving(browserStorage, SAVED_KEY, once(WRITE_AFTER_MS), news, retry.schedule);
}

/** The last of several calls counts. */
function once(afterMs: number): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(timer);
    timer = setTimeout(task, afterMs);
  };
}

function slowerAndSlower(): { schedule: Schedule; end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let after = RETRY_FIRST_MS;
  return {
    schedule(tryAgain) {
      clearTimeout(timer);
      timer = setTimeout(tryAgain, after);
      after = Math.min(2 * after, RETRY_LONGEST_MS);
    },
    end() {
      clearTimeout(timer);
      after = RETRY_FIRST_MS;
    },
  };
}

function showFound(foreign: SavedState): void {
  const here = savedStore.getState();
  savedStore.setState(here === EMPTY_STATE ? foreign : mergeStates(here, foreign), true);
}

/** Of a stored text that broke off, or was damaged in its middle, most can be read piece by piece. */
async function showWhatIsLeft(key: string): Promise<void> {
  try {
    const { readBackupText } = await import('../backup/readBackup.ts');
    const read = readBackupText(readAside(key));
    if (typeof read === 'string' || Object.keys(read.state.cards).length === 0) return;
    savedStore.setState(mergeStates(savedStore.getState(), read.state), true);
    const losses = ['part', ...read.losses.filter((loss) => loss !== 'text')];
    if (notices.getState().aside?.key === key) notices.setState({ aside: { key, losses } });
  } catch {
    // The original is set aside, and the backup page reads it as well.
  }
}
