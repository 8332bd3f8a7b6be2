import { useState } from 'react';

// Beginning like all that the app leaves in the browser, so that erasing finds it.
const PREFIX = 'sim-exit:draft:';

/**
 * A text that is not sent yet. It outlives a reload, a tab that the phone dropped, and the way to another
 * screen and back; it goes with the tab, and when it is emptied. `name`: of what it is the draft. Where the
 * browser refuses storage it lives as long as the component.
 */
export function useDraft(name: string): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => read(PREFIX + name));
  return [
    text,
    (next) => {
      setText(next);
      write(PREFIX + name, next);
    },
  ];
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    // The text is on the screen all the same.
  }
}
