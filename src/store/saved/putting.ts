import { isSame } from '../../domain/merge/merge.ts';
import type { TextStorage } from '../../platform/storage/textStorage.ts';
import { dropBesides, keepBeside, readBesides } from './besides.ts';
import { isWhole, savedText } from './savedText.ts';
import type { SavedState } from './savedState.ts';
import type { Found, Noted } from './sight.ts';

/**
 * Stores a state that holds all that was `found`: over it, or beside it where a newer version wrote it.
 * What is there already is not written again. Returns what is stored then; undefined when it was refused.
 */
export function put(
  storage: TextStorage,
  key: string,
  state: SavedState,
  { main, besides }: Found,
): Noted | undefined {
  if (main?.isNewer) {
    if (!keepBeside(storage, key, state, main.state)) return undefined;
    return { main, besides: readBesides(storage, key) };
  }
  const { beside = {}, unknown = [] } = main ?? {};
  const isThere = main && isWhole(main) && isSame(main.state, state);
  const text = isThere ? main.text : savedText(state, beside);
  if (!isThere && !storage.write(key, text)) return undefined;
  return {
    main: { text, state, losses: [], unknown, isNewer: false, beside },
    besides: dropBesides(storage, key, besides),
  };
}
