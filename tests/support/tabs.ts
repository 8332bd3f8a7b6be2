import { vi } from 'vitest';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { mergeStates } from '../../src/domain/merge/merge.ts';
import type { TextStorage } from '../../src/platform/storage/textStorage.ts';
import type { createSaving } from '../../src/store/saved/saving.ts';
import { EMPTY_STATE, SAVED_KEY, type SavedState } from '../../src/store/saved/savedState.ts';

type CreateSaving = typeof createSaving;

/** Saving as a release with this number does it. */
export async function savingOfVersion(version: number): Promise<CreateSaving> {
  vi.resetModules();
  vi.doMock('../../src/store/saved/savedState.ts', async (original) => ({
    ...(await original<object>()),
    SAVED_VERSION: version,
  }));
  const { createSaving: create } = await import('../../src/store/saved/saving.ts');
  vi.doUnmock('../../src/store/saved/savedState.ts');
  vi.resetModules();
  return create;
}

interface StorageNews {
  readonly key: string;
  readonly text: string | null;
}

/** Tabs of one browser. What one stores the others hear when they are told to, in any order. */
export function openBrowser(
  versions: readonly { version: number; create: CreateSaving }[],
  texts = new Map<string, string>(),
) {
  const control = { refuse: (_key: string): boolean => false };
  const writes: { tab: number; key: string }[] = [];
  const heard: StorageNews[][] = versions.map(() => []);

  function storageOf(tab: number): TextStorage {
    const tell = (key: string, text: string | null): void => {
      writes.push({ tab, key });
      for (const [other, news] of heard.entries()) if (other !== tab) news.push({ key, text });
    };
    return {
      read: (key) => texts.get(key) ?? null,
      write(key, text) {
        if (control.refuse(key)) return false;
        // As in a browser: what stays the same is no news.
        if (texts.get(key) !== text) tell(key, text);
        texts.set(key, text);
        return true;
      },
      remove(key) {
        if (texts.delete(key)) tell(key, null);
        return true;
      },
      keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
      watch: () => () => {},
    };
  }

  const tabs = versions.map(({ create }, number) => {
    let shown: SavedState = EMPTY_STATE;
    let saved: boolean | string = true;
    let newer = 0;
    let write: (() => void) | undefined;
    const set = (state: SavedState): void => {
      shown = state;
      saving.save(state);
    };
    const saving = create(storageOf(number), SAVED_KEY, (task) => (write = task), {
      saved: (ok, why) => (saved = ok || (why ?? false)),
      setAside: () => {},
      found: (state) => set(mergeStates(shown, state)),
      newer: () => (newer += 1),
    });
    const open = (): void => {
      shown = saving.open() ?? EMPTY_STATE;
    };
    open();
    return {
      saving,
      open,
      shown: () => shown,
      saved: () => saved,
      newer: () => newer,
      change(id: string, make: (card: Card) => object): void {
        const card = shown.cards[id] ?? newCard(id, 1);
        set({ ...shown, cards: { ...shown.cards, [id]: { ...card, ...make(card) } } });
      },
      remove: (id: string, at: number): void =>
        set({ ...shown, removed: { ...shown.removed, [id]: at } }),
      /** Lets the time pass after which it writes. */
      settle(): void {
        const due = write;
        write = undefined;
        due?.();
      },
      /** Hears of one thing that another tab did; `pick` says of which. */
      hear(pick: number): void {
        const [news] = heard[number]!.splice(pick % Math.max(1, heard[number]!.length), 1);
        if (!news) return;
        if (news.key !== SAVED_KEY) saving.hear();
        else if (news.text !== null) saving.hear(news.text);
      },
    };
  });
  return Object.assign(control, {
    texts,
    writes,
    tabs,
    unheard: () => heard.flat().length,
    unheardBy: (tab: number) => heard[tab]?.length ?? 0,
  });
}
