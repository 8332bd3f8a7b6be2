import { TICKS_KEY, type EarlyTick } from '../platform/page/firstScript.ts';
import { readText } from './stored.ts';

/*
 * Taps made before the app is there. A link leads on by itself, and a box ticks itself; what only the app can
 * do is kept until it is there, and done then.
 */

/** How long someone waits for what they tapped before they are told why, in milliseconds. */
const PATIENCE_MS = 4000;

const kept: { readonly tag: string; readonly is: string }[] = [];

/** Begins to keep taps; returns how to end, which gives back those kept, each as a way to make it again. */
export function keepTaps(
  root: () => Element | null,
  cardOf: () => string | undefined,
  tapped: (control: Element) => void,
): () => readonly (() => void)[] {
  const onClick = (event: Event): void => {
    const control = event.target instanceof Element ? event.target.closest('button, a') : null;
    if (!control || !root()?.contains(control)) return;
    tapped(control);
    if (control.localName === 'a') return;
    event.preventDefault();
    const is = signOf(control);
    // Twice on the same is a person who doubts that it was heard.
    if (kept[kept.length - 1]?.is !== is) kept.push({ tag: control.localName, is });
    control.setAttribute('data-kept', '');
    setTimeout(sayLate, PATIENCE_MS);
  };
  const onChange = ({ target }: Event): void => {
    const card = cardOf();
    const row = target instanceof HTMLInputElement ? target.closest('[data-task]') : null;
    const task = row?.getAttribute('data-task');
    if (!(target instanceof HTMLInputElement) || !row || !task || !card) return;
    row.setAttribute('data-state', target.checked ? 'done' : 'open');
    noteTick({ card, task, done: target.checked, at: Date.now() });
  };
  document.addEventListener('click', onClick, true);
  document.addEventListener('change', onChange, true);
  return () => {
    document.removeEventListener('click', onClick, true);
    document.removeEventListener('change', onChange, true);
    return kept.splice(0).map(({ tag, is }) => () => {
      const controls = [...(root()?.querySelectorAll<HTMLElement>(tag) ?? [])];
      controls.find((control) => signOf(control) === is)?.click();
    });
  };
}

/** Written at once: the page may be gone before the app is there. */
function noteTick(tick: EarlyTick): void {
  try {
    const before: unknown = JSON.parse(readText('localStorage', TICKS_KEY) || '[]');
    const all = [...(Array.isArray(before) ? before : []), tick];
    localStorage.setItem(TICKS_KEY, JSON.stringify(all.slice(-200)));
  } catch {
    // The box shows it, and the app looks at the boxes too.
  }
}

/** By what a control is found again where it was drawn anew. */
function signOf(control: Element): string {
  const { action, language } = (control as HTMLElement).dataset;
  return [action, language, control.textContent].join('|');
}

function sayLate(): void {
  document.querySelector('[data-not-opened]')?.setAttribute('data-now', '');
}
