import { useState } from 'react';
import { notices } from '../store/notices.ts';
import { saveNow } from '../store/saved/savedStore.ts';

/** `still`: it was tried again, and cannot be had yet. */
export type Attempt = 'none' | 'trying' | 'still';

/** Another attempt at what could not be loaded. `open` makes it, and tells whether that went well. */
export function useOpenAgain(open: () => Promise<boolean>): {
  attempt: Attempt;
  again: () => Promise<void>;
} {
  const [attempt, setAttempt] = useState<Attempt>('none');

  async function again(): Promise<void> {
    setAttempt('trying');
    saveNow();
    setAttempt((await mendAndOpen(open)) ? 'none' : 'still');
  }

  return { attempt, again };
}

async function mendAndOpen(open: () => Promise<boolean>): Promise<boolean> {
  // Not part of the start; what waits for the first idle moment loads it as well (serviceWorker.ts).
  const files = await import('../platform/install/ownFiles.ts').catch(() => undefined);
  await files?.mendFiles();
  if (await open()) return true;
  if (!(await files?.freshenScripts())) return false;
  if (await open()) return true;
  // Older browsers never ask again for a script that failed once, unless the page is loaded anew.
  if (notices.getState().saved) window.location.reload();
  return false;
}
