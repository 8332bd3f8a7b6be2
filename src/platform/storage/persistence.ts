import { browserStorage } from './textStorage.ts';

/** `kept`: promised to stay until erased. `unsure`: may go when space is short. `unknown`: no answer. */
export type KeepState = 'kept' | 'unsure' | 'unknown';

const ASKED = 'sim-exit:asked-to-keep';

/** What the browser promises about what is stored here. Asks the person nothing; never throws. */
export async function keepState(): Promise<KeepState> {
  return answer(() => navigator.storage.persisted());
}

/**
 * Asks the browser to keep what is stored here. Most decide by themselves; Firefox asks the person.
 * Never throws.
 */
export async function askToKeep(): Promise<KeepState> {
  const before = await keepState();
  if (before !== 'unsure') return before;
  browserStorage.write(ASKED, '1');
  return answer(() => navigator.storage.persist());
}

/** Like `askToKeep`, but once ever: a browser that asks the person must not ask at every visit. */
export async function askToKeepOnce(): Promise<void> {
  if (browserStorage.read(ASKED) === null) await askToKeep();
}

async function answer(ask: () => Promise<boolean>): Promise<KeepState> {
  try {
    return (await ask()) ? 'kept' : 'unsure';
  } catch {
    return 'unknown';
  }
}
