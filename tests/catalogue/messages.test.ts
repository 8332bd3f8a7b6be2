import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTER_LINES } from '../../src/catalogue/counterLines.ts';
import { FACTS } from '../../src/catalogue/facts.ts';
import { MESSAGES } from '../../src/catalogue/messages.ts';
import { QUESTIONS_TO_ASK } from '../../src/catalogue/questionsToAsk.ts';
import { LAST_RESORT, REFUSALS } from '../../src/catalogue/refusals.ts';
import type { ClerkRefusal, Message, Task } from '../../src/catalogue/schema.ts';
import { TASKS } from '../../src/catalogue/tasks/tasks.ts';
import { wordsIn } from '../support/wordFiles.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';

const messages: readonly Message[] = MESSAGES;
const refusals: readonly ClerkRefusal[] = [...REFUSALS, LAST_RESORT];
const lines = new Set<string>(COUNTER_LINES.map(({ id }) => id));
const blanksIn = (text: unknown) =>
  [...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, blank]) => blank ?? '').sort();

describe.each(LANGUAGES)('messages in %s', (language) => {
  const words = wordsIn(language, 'messages');

  it.each(messages.map((message) => [message.id, message] as const))(
    '%s is complete',
    (id, message) => {
      for (const part of ['title', 'about', ...message.paragraphs.map((p) => `text.${p.id}`)]) {
        expect(words.get(`items.${id}.${part}`), part).toMatch(/\S/);
      }
      const known = [...message.blanks, 'carrier', 'seller'];
      for (const paragraph of message.paragraphs) {
        const used = blanksIn(words.get(`items.${id}.text.${paragraph.id}`));
        expect(known, paragraph.id).toEqual(expect.arrayContaining(used));
      }
      for (const blank of message.blanks) expect(words.get(`blanks.${blank}`), blank).toMatch(/\S/);
    },
  );

  it.each(refusals.map((refusal) => [refusal.id, refusal] as const))(
    'refusal %s is complete',
    (id, refusal) => {
      const said = wordsIn(language, 'refusals');
      expect(said.get(`items.${id}.title`)).toMatch(/\S/);
      for (const step of refusal.steps) {
        const text = said.get(`items.${id}.steps.${step.id}`);
        expect(text, step.id).toMatch(/\S/);
        const given = (step.facts ?? []).flatMap((fact) =>
          Object.keys(FACTS.get(fact)?.values ?? {}),
        );
        expect(given, step.id).toEqual(expect.arrayContaining(blanksIn(text)));
      }
    },
  );
});

it.each([
  ['letter', 'letter'],
  ['letter-company', 'letterCompany'],
])('%s stands in Khmer paragraph by paragraph, with the blanks of the English', (id, name) => {
  const file = join(import.meta.dirname, `../../locales/clerk/${name}.json`);
  const khmer = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const english = wordsIn('en', 'messages');
  const letter = messages.find((message) => message.id === id);
  expect(Object.keys(khmer)).toEqual(letter?.paragraphs.map(({ id }) => id));
  for (const [part, text] of Object.entries(khmer)) {
    expect(text).toMatch(/\p{Script=Khmer}/u);
    expect(blanksIn(text), part).toEqual(blanksIn(english.get(`items.${id}.text.${part}`)));
  }
});

it('every counter line, task and fact that is named exists', () => {
  const named = [
    ...refusals.flatMap(({ say }) => say.map(({ line }) => line)),
    ...QUESTIONS_TO_ASK.flatMap(({ counterLine }) => counterLine ?? []),
  ];
  for (const line of named) expect(lines, line).toContain(line);
  for (const id of messages.flatMap(({ task }) => task)) {
    expect(TASKS.map((task) => task.id)).toContain(id);
  }
  for (const fact of refusals.flatMap(({ steps }) => steps.flatMap((step) => step.facts ?? []))) {
    expect(FACTS.has(fact), fact).toBe(true);
  }
});

it('what says where a message goes are steps of its task', () => {
  for (const { id, task, channels = [] } of messages) {
    const tasks: readonly Task[] = TASKS.filter((each) => task.includes(each.id));
    const steps = tasks.flatMap((each) => each.steps.map((step) => step.id));
    expect(steps, id).toEqual(expect.arrayContaining([...channels]));
  }
});
