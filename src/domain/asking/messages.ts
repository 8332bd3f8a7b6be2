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
  return message.paragraphs
    .filter(({ id, when }) => holds(when, situation) && words[id] !== undefined)
    .map(({ id }) => fill(words[id] ?? '', values, labels))
    .join('\n');
}

function fill(
  text: string,
  values: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, blank: string) => {
    const value = values[blank]?.trim();
    return value || `[${labels[blank] ?? blank}]`;
  });
}
