import {
  SHOWN_KEY,
  TICKS_KEY,
  type EarlyTick,
  type FirstScript,
} from '../platform/page/firstScript.ts';
import { keepTaps } from './earlyTaps.ts';
import { askFor, leaveStyles, type FileTable } from './files.ts';
import { drawShown, sumOf, type ShownPage } from './shownPage.ts';
import { cardText, hasKey, holdsNoCards, languageOf, readText, recordsText } from './stored.ts';

/*
 * The script in the page itself, run before anything is painted. It decides in which language the page begins
 * and what it can show before the app is there, asks for all that the screen needs, and keeps early taps.
 */

declare const FILE_TABLE: FileTable;

// Named once: what stands for it is put in wherever it is named.
const table = FILE_TABLE;

const html = document.documentElement;
const text = recordsText();
const language = languageOf(text, html.dataset['entry']);
const folder = html.dataset['entry'] ? '../' : './';
const address = addressNow();
const isFree = window.top === window;
let painted: DocumentFragment | undefined;
const page = isFree ? shownPage() : undefined;
const shows = page ? 'list' : isFree && address === '' && holdsNoCards(text) ? 'home' : undefined;

if (shows !== 'home' || language !== html.dataset['home']) html.dataset['first'] = 'hidden';
const isAny = text !== '' || hasKey('sim-exit');
askFor(table, 'start', language, folder);
if (isAny) askFor(table, 'saved', language, folder);
askAt(address);
window.addEventListener('hashchange', () => askAt(addressNow()));
const stopKeeping = keepTaps(
  () => document.getElementById('root'),
  () => page?.card,
  (control) => {
    if (control.getAttribute('data-action') === 'start') askAt('card/new/question/cardType');
  },
);

Object.assign(window, {
  first: { build: table.start, shows, language, fill, takeOver } satisfies FirstScript,
});

function takeOver(): readonly (() => void)[] {
  leaveStyles();
  return stopKeeping();
}

function fill(): void {
  const root = document.getElementById('root');
  const source = painted ?? homeIn(language);
  if (!root || !shows || !source) return;
  if (page) {
    document.title = page.title;
    if (page.day !== dayNow()) html.dataset['otherDay'] = '';
  }
  html.lang = language === 'zh' ? 'zh-Hans' : language;
  if (page || language !== html.dataset['home']) root.replaceChildren(source);
  for (const tick of page ? earlyTicks() : []) showTick(root, tick);
  html.dataset['first'] = 'shown';
}

/** The start page in a language, from the copies that the page brings along. */
function homeIn(wanted: string): DocumentFragment | undefined {
  const copy = document.getElementById(`home-${wanted}`);
  return copy instanceof HTMLTemplateElement
    ? document.importNode(copy.content, true)
    : document.createDocumentFragment();
}

function askAt(wanted: string): void {
  const hasCards = wanted === '' && isAny && !holdsNoCards(text);
  askFor(table, hasCards ? 'cards' : wanted, language, folder);
}

/** Without the mark in front; empty for the start page. */
function addressNow(): string {
  return location.hash.replace(/^#\/?/, '');
}

/** What was last seen at this address, if the records still say the same. */
function shownPage(): ShownPage | undefined {
  const [, card] = /^card\/([^/]+)$/.exec(address) ?? [];
  if (card === undefined || hasKey('sim-exit:beside')) return undefined;
  try {
    const shown = JSON.parse(readText('localStorage', SHOWN_KEY)) as ShownPage;
    const isSame =
      shown.card === card &&
      shown.language === language &&
      shown.build === table.start &&
      shown.sum === sumOf(cardText(text, card) ?? '') &&
      typeof shown.title === 'string';
    if (isSame) painted = drawShown(shown.nodes);
    return painted && shown;
  } catch {
    return undefined;
  }
}

function earlyTicks(): EarlyTick[] {
  try {
    const ticks: unknown = JSON.parse(readText('localStorage', TICKS_KEY) || '[]');
    return Array.isArray(ticks)
      ? (ticks as EarlyTick[]).filter(({ card }) => card === page?.card)
      : [];
  } catch {
    return [];
  }
}

function showTick(root: Element, { task, done }: EarlyTick): void {
  const rows = [...root.querySelectorAll('[data-task]')];
  const row = rows.find((each) => each.getAttribute('data-task') === task);
  const box = row?.querySelector('input');
  if (!row || !box || box.disabled) return;
  box.checked = done;
  row.setAttribute('data-state', done ? 'done' : 'open');
}

function dayNow(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
