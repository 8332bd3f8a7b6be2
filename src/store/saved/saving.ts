import { holdsAll, mergeStates } from '../../domain/merge/merge.ts';
import type { TextStorage } from '../../platform/storage/textStorage.ts';
import { put } from './putting.ts';
import { isUnderstood, isWhole, type SavedText } from './savedText.ts';
import type { SavedState } from './savedState.ts';
import type { Saving, SavingReport, Schedule, Unsaved } from './savingNews.ts';
import { isAsideFull, setAside } from './settingAside.ts';
import { createSight, type Noted } from './sight.ts';

/**
 * Keeps the state in a text storage, in the shape of Zustand's persist, of which it does not share the ways
 * to lose data:
 * - only what this page changed is written, never what it heard, so that pages come to rest; what it wrote
 *   and a page that wrote at the same moment went over, it writes again;
 * - writing happens shortly after the tap, not during it; `flush` is for when the page goes;
 * - before writing, what is stored is read again and merged, so that a tick of another tab survives;
 *   when it cannot be read nothing is written over it;
 * - what cannot be read in full is set aside (settingAside.ts) before anything is written over it;
 * - what a newer version wrote is not written over: changes are kept beside it (besides.ts);
 * - a refused write is reported and tried again through `retry`, which is to wait ever longer;
 * - what was stored and is gone is reported, not written back: it may have been erased on purpose.
 */
export function createSaving(
  storage: TextStorage,
  key: string,
  schedule: Schedule,
  news: SavingReport,
  retry: Schedule = () => {},
): Saving {
  const sight = createSight(storage, key);
  let shown: SavedState | undefined;
  // Something this page changed is not stored yet.
  let isChanged = false;
  // What this page wrote last, until it was seen in what others stored after it.
  let written: SavedState | undefined;
  let trouble: Unsaved | undefined;
  let lastAside: string | undefined;
  let isNewerSaid = false;
  let listensTo: 'person' | 'others' | 'eraser' = 'person';

  function fail(why: Unsaved): false {
    trouble = why;
    news.saved(false, why);
    if (why !== 'gone') retry(lookAndRetry);
    return false;
  }

  function succeed(): void {
    trouble = undefined;
    news.saved(true);
  }

  /** An engine that fails at something must not look like one that has stored nothing. */
  function guarded(run: () => void): void {
    try {
      run();
    } catch {
      fail('unread');
    }
  }

  function note(found: Noted): void {
    sight.note(found);
    if (isNewerSaid || !found.main || isUnderstood(found.main)) return;
    isNewerSaid = true;
    news.newer?.();
  }

  /** Whether something may be written over it. */
  function secure({ text, losses, isNewer }: SavedText): boolean {
    if (isNewer || losses.length === 0 || text === lastAside) return true;
    const aside = setAside(storage, key, text);
    if (aside === undefined) return fail(isAsideFull(storage, key) ? 'asides' : 'refused');
    lastAside = text;
    news.setAside(aside, losses);
    return true;
  }

  function change(): void {
    isChanged = true;
    schedule(flush);
  }

  function during(whose: typeof listensTo, run: () => void): void {
    listensTo = whose;
    try {
      run();
    } finally {
      listensTo = 'person';
    }
  }

  /** What others stored is shown, and is no change of this page's. */
  function announce(state: SavedState): void {
    shown = shown ? mergeStates(shown, state) : state;
    during('others', () => news.found?.(state));
  }

  function open(): void {
    const found = sight.look();
    if (typeof found === 'string') return void fail(found);
    if (found.all) announce(found.all);
    note(found);
    if (found.main) secure(found.main);
    // Left by a page of an older version: this one can bring it where it belongs.
    if (found.besides.length > 0 && !found.main?.isNewer) change();
  }

  function look(): void {
    const found = sight.look();
    if (found === 'gone') return void fail(found);
    if (found === 'refused') return void (trouble && fail(trouble));
    // Known only once it is shown: what is not known is merged again before anything is written.
    if (found.all && found.isNews) announce(found.all);
    note(found);
    // Two pages that write at the same moment can each have read before the other wrote.
    if (written && found.all && !holdsAll(found.all, written)) change();
    else if (found.all) written = undefined;
    if (trouble && !isChanged && (!found.main || secure(found.main))) succeed();
  }

  /** It was stored and is no longer there: perhaps this page went over it unseen. */
  function hearLate(late: SavedText): void {
    if (!late.state || sight.isFromAnew(late)) return;
    announce(late.state);
    written &&= mergeStates(written, late.state);
  }

  function flush(): void {
    if (isChanged) guarded(write);
  }

  function write(): void {
    const found = sight.look();
    if (typeof found === 'string') return void fail(found);
    const { main, besides, all, isNews } = found;
    if (all && isNews) announce(all);
    if (!shown || ![...besides, ...(main ? [main] : [])].every(secure)) return;
    const kept = put(storage, key, shown, found);
    if (!kept) return void fail('refused');
    note(kept);
    written = shown;
    isChanged = false;
    succeed();
  }

  function lookAndRetry(): void {
    guarded(look);
    flush();
  }

  function forgetStored(): void {
    sight.forget();
    written = undefined;
    lastAside = undefined;
  }

  return {
    open() {
      guarded(open);
      return shown;
    },
    save(state) {
      shown = state;
      if (listensTo === 'person') change();
    },
    flush,
    hear(text) {
      guarded(() => {
        const isLate = text && text !== storage.read(key) && text !== sight.known()?.text;
        if (isLate) hearLate(sight.read(text));
        look();
      });
      if (trouble) flush();
    },
    lookAndRetry,
    storeAll(state) {
      forgetStored();
      shown = state;
      isChanged = true;
      flush();
    },
    forget(empty) {
      forgetStored();
      isChanged = false;
      during('eraser', empty);
      succeed();
    },
    isUnderstood() {
      const main = sight.known();
      return trouble !== 'unread' && (!main || (isWhole(main) && isUnderstood(main)));
    },
  };
}
