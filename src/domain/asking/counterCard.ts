import type { CounterLine } from '../../catalogue/schema.ts';
import type { Card, ClerkReply } from '../card/card.ts';
import { holdsAny, type Situation } from '../interview/condition.ts';

/** A line as one person's card shows it. */
export interface CounterCardLine {
  readonly id: string;
  /** Under which id its words stand: its own, unless those would not be true of this person. */
  readonly words: string;
  /** The number stands beneath it. */
  readonly showsNumber: boolean;
  /** The clerk can tap yes, no or other. */
  readonly takesReply: boolean;
}

/** What a clerk tapped, for a task. `at` in milliseconds since 1970. */
export interface NotedReply {
  readonly line: string;
  readonly reply: ClerkReply['reply'];
  readonly at: number;
}

/** What decides which lines a card has. */
export interface AtCounter {
  /** What is known or supposed: decides what is asked, so that nothing is left out. */
  readonly situation: Situation;
  /** What the person answered themselves: decides what is said of them. */
  readonly told: Situation;
  /** Whether they show their number. */
  readonly showsNumber: boolean;
  /** Whether they have the owner's signed letter with them. */
  readonly hasLetter: boolean;
}

/**
 * The lines this person needs, in the order of the conversation: questions for whoever may need them,
 * statements for those alone who answered so. The line for the number only when the person shows one.
 * Pure and total: any situation gives a card.
 */
export function counterLines(lines: readonly CounterLine[], person: AtCounter): CounterCardLine[] {
  const fitting = lines.filter((line) => fits(line, person));
  const ids = fitting.map(({ id }) => id);
  return fitting
    .filter(({ otherwise }) => !otherwise?.some((id) => ids.includes(id)))
    .map(({ id, instead, notedOn, ...line }) => ({
      id,
      words: instead && !holdsAny(instead.unless, person.told) ? instead.words : id,
      showsNumber: line.showsNumber ?? false,
      takesReply: notedOn !== undefined,
    }));
}

/** Whether it makes a difference to the lines if this person has the owner's letter. */
export function letterMatters(lines: readonly CounterLine[], told: Situation): boolean {
  return lines.some(
    ({ withLetter, when }) => withLetter !== undefined && when && holdsAny(when, told),
  );
}

function fits(line: CounterLine, person: AtCounter): boolean {
  if (line.showsNumber && !person.showsNumber) return false;
  if (line.withLetter !== undefined && line.withLetter !== person.hasLetter) return false;
  return (
    line.when === undefined || holdsAny(line.when, line.states ? person.told : person.situation)
  );
}

/** What the clerk replied that belongs to this task, in the order of the card. */
export function repliesFor(
  lines: readonly CounterLine[],
  card: Card,
  taskId: string,
): NotedReply[] {
  return lines.flatMap(({ id, notedOn }) => {
    const noted = card.replies[id];
    if (!noted?.value || !notedOn?.includes(taskId)) return [];
    return [{ line: id, reply: noted.value.reply, at: noted.at }];
  });
}

/**
 * A typed phone number in groups that can be read out: `+855 12 345 678`, `012 345 678`. Full-width
 * and Khmer digits become plain ones; what is no digit is left out. Empty when no digit was typed.
 */
export function groupNumber(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
  const digits = plain.replace(/\D/g, '').slice(0, 15);
  if (digits === '') return '';
  const isInternational = plain.trim().startsWith('+') || digits.startsWith('00');
  if (!isInternational) return inThrees(digits, 3).join(' ');
  const withCode = digits.replace(/^00/, '');
  if (!withCode.startsWith('855')) return `+${inThrees(withCode, 3).join(' ')}`;
  return ['+855', ...inThrees(withCode.slice(3), 2)].join(' ');
}

/** Groups of three after a first one of `first`; a fourth digit goes with the last three. */
function inThrees(digits: string, first: number): string[] {
  const groups = [
    digits.slice(0, first),
    ...(digits.slice(first).match(/\d{3}(?=\d{2})|\d+/g) ?? []),
  ];
  return groups.filter((group) => group !== '');
}
