import type { Message } from '../../catalogue/schema.ts';
import { holds, holdsAny, type Situation } from '../interview/condition.ts';

/** The words of a message's paragraphs, with `{{blank}}` where something is filled in. */
export type ParagraphWords = Readonly<Record<string, string>>;

/** The messages this person may need, in order. */
export function messagesFor(
  messages: readonly Message[],
  situation: Situation,
): readonly Message[] {
  return messages.filter(({ when }) => holdsAny(when, situation));
}

/** The languages a message can be sent in: those that its reader reads, the usual one first. */
export function languagesOf(message: Message, situation: Situation): Message['languages'] {
  const { languages, alsoIn } = message;
  return alsoIn && holds(alsoIn.when, situation) ? [...languages, alsoIn.language] : languages;
}

/** The messages that belong to this task. */
export function messagesOfTask(
  messages: readonly Message[],
  situation: Situation,
  taskId: string,
): readonly Message[] {
  return messagesFor(messages, situation).filter(({ task }) => task.includes(taskId));
}

/** The blanks of what the message says to this person, in the order of `blanks`. */
export function blanksOf(
  message: Message,
  situation: Situation,
  words: ParagraphWords,
  blanks: readonly string[],
): readonly string[] {
  const text = paragraphsFor(message, situation, words).join('\n');
  return blanks.filter((blank) => text.includes(`{{${blank}}}`));
}

/** Those of `blanks` that still stand in `text` as their label in brackets, in whichever of the labels. */
export function openBlanks(
  text: string,
  blanks: readonly string[],
  labels: Readonly<Record<string, string>>,
): readonly string[] {
  return blanks.filter((blank) => text.includes(inBrackets(blank, labels)));
}

/**
 * The message for this person: the paragraphs that apply, one below the other, each blank filled with
 * its value or, as long as that is empty, with its label in brackets. A paragraph without words is
 * left out.
 */
export function writeMessage(
  message: Message,
  situation: Situation,
  words: ParagraphWords,
  values: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
): string {
  return paragraphsFor(message, situation, words)
    .map((text) => fill(text, values, labels))
    .join('\n');
}

function paragraphsFor(
  { paragraphs }: Message,
  situation: Situation,
  words: ParagraphWords,
): readonly string[] {
  return paragraphs.flatMap(({ id, when }) => (holds(when, situation) ? (words[id] ?? []) : []));
}

function fill(
  text: string,
  values: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, blank: string) => {
    const value = values[blank]?.trim();
    return value || inBrackets(blank, labels);
  });
}

function inBrackets(blank: string, labels: Readonly<Record<string, string>>): string {
  return `[${labels[blank] ?? blank}]`;
}
