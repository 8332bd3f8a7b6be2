import { isLanguage, detectLanguage, type Language } from '../i18n/languages.ts';
import { CAME_IN_KEY } from '../platform/page/firstScript.ts';

const KEY = 'sim-exit';

/** A stored text; empty when there is none, or none can be read. */
export function readText(area: 'localStorage' | 'sessionStorage', key: string): string {
  try {
    return window[area].getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** The records as they are stored. */
export function recordsText(): string {
  return readText('localStorage', KEY);
}

/** Whether a key of ours begins with this. */
export function hasKey(beginning: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(beginning));
  } catch {
    return false;
  }
}

/** Whether no card is stored, in any place of ours. */
export function holdsNoCards(text: string): boolean {
  return !hasKey(`${KEY}:`) && (text === '' || /"cards":\s*\{\s*\}/.test(text));
}

/**
 * The language in which to begin: the one chosen, that of the page's own address (`entry`), the one this tab
 * came in, or the phone's.
 */
export function languageOf(text: string, entry: string | undefined): Language {
  const chosen = /"language":\s*\{\s*"value":\s*"([\w-]+)"/.exec(text)?.[1];
  const all = [chosen, entry, readText('sessionStorage', CAME_IN_KEY)];
  return all.find(isLanguage) ?? detectLanguage(navigator.languages);
}

/**
 * Where a card stands in the records, as text: its fields from brace to brace. Undefined when it is not there,
 * was deleted, or the text is not what it should be.
 */
export function cardText(text: string, card: string): string | undefined {
  const name = `${JSON.stringify(card)}:`;
  const removed = text.lastIndexOf('"removed":');
  if (removed < 0 || text.indexOf(name, removed) >= 0) return undefined;
  const from = text.indexOf(`${name}{`);
  if (from < 0) return undefined;
  let depth = 0;
  let isQuoted = false;
  for (let at = from + name.length; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === '{') depth += 1;
    else if (!isQuoted && letter === '}' && (depth -= 1) === 0) return text.slice(from, at + 1);
  }
  return undefined;
}
