import { describe, expect, test } from 'vitest';

import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { COUNTER_LINES } from '../../src/catalogue/counterLines.ts';
import type { CounterLine } from '../../src/catalogue/schema.ts';
import { counterLines } from '../../src/domain/asking/counterCard.ts';
import { situationOf, toldBy, type Answers } from '../../src/domain/interview/interview.ts';
import { everyAnswerSet } from '../support/everyone.ts';

/** Everyone who goes to a counter, at every point of the interview. */
const EVERYONE: readonly Answers[] = [
  {},
  ...everyAnswerSet().flatMap((answers) => {
    const given = Object.entries(answers);
    return given.map((_, index) => Object.fromEntries(given.slice(0, index + 1)) as Answers);
  }),
].filter(
  ({ cardType, whereabouts, helper }) =>
    cardType !== 'travel-esim' && (whereabouts !== 'abroad' || helper === 'yes'),
);

const isMe = ({ whereabouts }: Answers): boolean => whereabouts === 'in-cambodia';
const holdsSim = (answers: Answers): boolean =>
  isMe(answers) &&
  (answers.cardType === 'local-sim' || answers.cardType === 'unsure') &&
  ['in-hand', 'damaged', 'unsure'].includes(String(answers.simState));
const hasPassport = (answers: Answers): boolean =>
  isMe(answers) && ['same-passport', 'renewed-passport'].includes(String(answers.identity));
// A stranger cannot be asked for a letter.
const forOwner = ({ helper, registeredTo }: Answers): boolean =>
  registeredTo === 'company' ||
  registeredTo === 'someone-else' ||
  (helper === 'yes' && registeredTo !== 'stranger');

/** When the words are true of whoever holds the phone. */
const TRUE_WHEN: Readonly<Record<string, (answers: Answers, hasLetter: boolean) => boolean>> = {
  'papers-passport': (answers) => hasPassport(answers) && holdsSim(answers),
  'papers-passport-alone': hasPassport,
  'papers-id': (answers) => isMe(answers) && answers.identity === 'khmer-id' && holdsSim(answers),
  'papers-id-alone': (answers) => isMe(answers) && answers.identity === 'khmer-id',
  'papers-document': holdsSim,
  'papers-document-alone': () => true,
  'sim-lost': ({ simState }) => simState === 'lost',
  esim: ({ cardType }) => cardType === 'local-esim',
  'passport-renewed': (answers) => isMe(answers) && answers.identity === 'renewed-passport',
  'on-behalf': (answers, hasLetter) => forOwner(answers) && hasLetter,
  'not-in-my-name': forOwner,
  'letter-enough': (answers, hasLetter) => forOwner(answers) && !hasLetter,
  're-register': (answers) => isMe(answers) && answers.registeredTo === 'stranger',
  'return-passport': hasPassport,
};

const LINES: readonly CounterLine[] = COUNTER_LINES;
const STATING = LINES.filter(({ states }) => states).flatMap(({ id, instead }) =>
  instead ? [id, instead.words] : [id],
);

const wordsFor = (answers: Answers, hasLetter: boolean): string[] =>
  counterLines(COUNTER_LINES, {
    situation: situationOf(CATALOGUE.questions, answers),
    told: toldBy(CATALOGUE.questions, answers),
    showsNumber: false,
    hasLetter,
  }).map(({ words }) => words);

describe.each([true, false])('with everyone’s answers, and a letter: %s', (hasLetter) => {
  test.each(STATING)('“%s” is said by those alone of whom it is true', (id) => {
    const isTrue = TRUE_WHEN[id];
    if (!isTrue) throw new Error(`Say in TRUE_WHEN when the words of "${id}" are true.`);
    const wrongly = EVERYONE.filter(
      (answers) => wordsFor(answers, hasLetter).includes(id) && !isTrue(answers, hasLetter),
    );
    expect(wrongly).toEqual([]);
  });

  test('one document is shown, never two', () => {
    const papers = (answers: Answers): string[] =>
      wordsFor(answers, hasLetter).filter((id) => id.startsWith('papers-'));
    expect(EVERYONE.filter((answers) => papers(answers).length !== 1)).toEqual([]);
  });
});
