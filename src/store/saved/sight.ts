import { mergeStates } from '../../domain/merge/merge.ts';
import type { TextStorage } from '../../platform/storage/textStorage.ts';
import { readBesides } from './besides.ts';
import { isWhole, readSaved, type SavedText } from './savedText.ts';
import type { SavedState } from './savedState.ts';

/** The texts that are stored at one moment. */
export interface Noted {
  /** Undefined when nothing is. */
  readonly main: SavedText | undefined;
  /** What pages of older versions keep beside it. */
  readonly besides: readonly SavedText[];
}

export interface Found extends Noted {
  /** All of it together, as far as it was understood. */
  readonly all: SavedState | undefined;
  /** It differs from what was noted last. */
  readonly isNews: boolean;
}

export interface Sight {
  /**
   * What is stored now. `refused`: the storage cannot be read. `gone`: what was noted is no longer there, be
   * it that nothing is, or that it was erased and begun anew.
   */
  look(): Found | 'refused' | 'gone';
  /** Reads a text as look() would; the same text twice is read once. */
  read(text: string): SavedText;
  /** From now on this counts as known. */
  note(found: Noted): void;
  forget(): void;
  /** Whether a text holds cards other than those known, and none of those: it was begun anew. */
  isFromAnew(text: SavedText): boolean;
  /** The main text as it was noted last. */
  known(): SavedText | undefined;
}

/** Looks at what is stored under `key`, and remembers what it has seen there. */
export function createSight(storage: TextStorage, key: string): Sight {
  let known: SavedText | undefined;
  let knownIds: readonly string[] = [];
  let knownBesides = '';

  function read(text: string): SavedText {
    return text === known?.text ? known : readSaved(text);
  }

  // A deleted card leaves its id: one that is missing altogether was erased with everything else.
  function isFromAnew(text: SavedText): boolean {
    const { state } = text;
    if (!state || !isWhole(text) || text === known) return false;
    return knownIds.some((id) => !state.cards[id] && state.removed[id] === undefined);
  }

  return {
    look() {
      const text = storage.read(key);
      if (text === undefined) return 'refused';
      if (text === null && known) return 'gone';
      const main = text ? read(text) : undefined;
      if (main && isFromAnew(main)) return 'gone';
      const besides = readBesides(storage, key);
      const isNews = main !== known || textsOf(besides) !== knownBesides;
      return { main, besides, all: together([main, ...besides]), isNews };
    },
    read,
    note({ main, besides }) {
      known = main;
      knownBesides = textsOf(besides);
      if (main?.state) knownIds = Object.keys(main.state.cards);
    },
    forget() {
      known = undefined;
      knownIds = [];
      knownBesides = '';
    },
    isFromAnew,
    known: () => known,
  };
}

function together(texts: readonly (SavedText | undefined)[]): SavedState | undefined {
  const states = texts.flatMap((text) => text?.state ?? []);
  return states.length > 0 ? states.reduce((all, state) => mergeStates(all, state)) : undefined;
}

function textsOf(texts: readonly SavedText[]): string {
  return texts.map(({ text }) => text).join('\n');
}
