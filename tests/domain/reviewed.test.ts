import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { RESUME_CODES } from '../../src/catalogue/resumeCodes.ts';
import { buildChecklist } from '../../src/domain/checklist/checklist.ts';
import { unanswered } from '../../src/domain/interview/interview.ts';
import { PEOPLE } from '../support/typicalPeople.ts';

/*
 * What is read as a whole before it is released: the codes of resume links, and what typical people are
 * told to do. `npm run reviewed` writes it anew; its difference is what a reviewer reads.
 */
const FILE = join(import.meta.dirname, '../reviewed.txt');

test('lists and codes are as they were reviewed, and no released code has moved', async () => {
  const codes = codeLines();
  // Before anything is written anew: a code that links already use cannot be reviewed away.
  expect(movedCodes(releasedLines(), codes)).toEqual([]);
  const text = ['# Codes of resume links', ...codes, '', '# Lists', ...PEOPLE.flatMap(listLines)];
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(FILE);
});

test.each(PEOPLE)('$who has answered everything', ({ answers }) => {
  expect(unanswered(CATALOGUE.questions, answers)).toEqual([]);
});

test('a moved, renamed or removed code is found, a new one is not', () => {
  const released = ['task 0 call', 'task 1 write'];
  expect(movedCodes(released, ['task 0 call', 'task 1 write', 'task 2 new'])).toEqual([]);
  expect(movedCodes(released, ['task 0 write', 'task 1 call'])).toEqual(released);
  expect(movedCodes(released, ['task 0 call'])).toEqual(['task 1 write']);
});

function codeLines(): string[] {
  const { questions, tasks, asks } = RESUME_CODES;
  return [
    ...lines(
      'question',
      questions.map(({ id }) => id),
    ),
    ...questions.flatMap(({ id, options }) => lines(`answer to ${id}`, options)),
    ...lines('task', tasks),
    ...lines('question to ask', asks),
  ];
}

function lines(kind: string, ids: readonly string[]): string[] {
  return [...ids].map((id, code) => `${kind} ${code} ${id}`);
}

function listLines({ who, answers, named }: (typeof PEOPLE)[number]): string[] {
  return [`${who}:`, ...buildChecklist(CATALOGUE, answers, named).tasks.map(({ id }) => `  ${id}`)];
}

function releasedLines(): string[] {
  if (!existsSync(FILE)) return [];
  const text = readFileSync(FILE, 'utf8');
  return text
    .slice(0, text.indexOf('# Lists'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function movedCodes(released: readonly string[], now: readonly string[]): string[] {
  return released.filter((line) => !now.includes(line));
}
