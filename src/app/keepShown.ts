import { cardText } from '../first/stored.ts';
import { readShown, sumOf, type ShownPage } from '../first/shownPage.ts';
import { isSame } from '../domain/merge/merge.ts';
import { today } from '../platform/clock.ts';
import { firstScript, SHOWN_KEY } from '../platform/page/firstScript.ts';
import { onPageLeave, whenIdle } from '../platform/page/pageLife.ts';
import { browserStorage } from '../platform/storage/textStorage.ts';
import { parseRoute } from '../routing/route.ts';
import { notices } from '../store/notices.ts';
import { SAVED_KEY } from '../store/saved/savedState.ts';
import { saveNow, savedStore } from '../store/saved/savedStore.ts';

// Well after the tick is painted and stored.
const REST_MS = 500;

/** Notes, whenever a list has come to rest, how it looks, for the first script of the next start. Once. */
export function keepShown(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    // A tab that nobody looks at writes nothing because of others.
    if (document.visibilityState === 'hidden') return;
    timer = setTimeout(() => whenIdle(keep), REST_MS);
  };
  savedStore.subscribe(soon);
  window.addEventListener('hashchange', soon);
  onPageLeave(keep);
  // The room is for the records.
  notices.subscribe(({ saved }) => {
    if (!saved) browserStorage.remove(SHOWN_KEY);
  });
  soon();
}

function keep(): void {
  dropOutdated();
  const route = parseRoute(window.location.hash);
  const root = document.getElementById('root');
  const isStill =
    root?.querySelector('[data-task]') && !root.querySelector('[data-loading="true"]');
  if (route.screen !== 'checklist' || !root || !isStill || !notices.getState().saved) return;
  // The next start shows all tasks.
  if (root.querySelector('[data-action="only-left"][aria-pressed="true"]')) return;
  saveNow();
  const build = firstScript()?.build;
  const text = cardText(browserStorage.read(SAVED_KEY) ?? '', route.card);
  if (text === undefined || build === undefined || !isShown(text, route.card)) return;
  const page: ShownPage = {
    build,
    card: route.card,
    language:
      root.querySelector<HTMLElement>('[data-language][aria-pressed="true"]')?.dataset[
        'language'
      ] ?? '',
    day: today(),
    title: document.title,
    sum: sumOf(text),
    nodes: readShown(root),
  };
  if (!browserStorage.write(SHOWN_KEY, JSON.stringify(page))) browserStorage.remove(SHOWN_KEY);
}

/** Another tab may have stored what this one has not heard of yet, or does not understand. */
function isShown(text: string, card: string): boolean {
  const stored = JSON.parse(`{${text}}`) as Record<string, unknown>;
  return isSame(stored[card], savedStore.getState().cards[card]);
}

/** What is painted of a card goes with the card. */
function dropOutdated(): void {
  const [, card] = /"card":"([^"]+)"/.exec(browserStorage.read(SHOWN_KEY) ?? '') ?? [];
  const { cards, removed } = savedStore.getState();
  if (card !== undefined && (!cards[card] || removed[card])) browserStorage.remove(SHOWN_KEY);
}
