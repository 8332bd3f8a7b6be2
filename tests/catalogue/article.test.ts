import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { FACTS as ARTICLE_FACTS } from '../../src/catalogue/general/article.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { buildChecklist } from '../../src/domain/checklist/checklist.ts';
import { everyAnswerSet } from '../support/everyone.ts';
import { wordsIn } from '../support/wordFiles.ts';

/*
 * The product started from an article without sources. Everything it says is on the list of someone
 * whom it concerns: here is what it says, the fact that keeps it, and the step that tells it.
 */

interface Statement {
  readonly says: string;
  readonly fact: string;
  readonly task: string;
  readonly step: string;
}

const STATEMENTS: readonly Statement[] = [
  // What kinds there are
  {
    says: 'local SIMs and eSIMs are cancelled differently: say at the counter that it is a local one',
    fact: 'source-article-card-types-1',
    task: 'cancel-at-counter',
    step: 'say',
  },
  // Documents
  {
    says: 'take your passport',
    fact: 'source-article-documents-1',
    task: 'bring-papers',
    step: 'passport',
  },
  {
    says: 'or your Khmer ID',
    fact: 'source-article-documents-1',
    task: 'bring-papers',
    step: 'khmer-id',
  },
  {
    says: 'take the card, which helps even where it is not demanded',
    fact: 'source-article-documents-1',
    task: 'bring-papers',
    step: 'card',
  },
  // The shop
  {
    says: 'where Smart’s shops are',
    fact: 'source-article-shop-1',
    task: 'ask-hotline',
    step: 'shop-smart',
  },
  {
    says: 'where Metfone’s shops are',
    fact: 'source-article-shop-1',
    task: 'ask-hotline',
    step: 'shop-metfone',
  },
  {
    says: 'the staff check the balance',
    fact: 'source-article-counter-1',
    task: 'cancel-at-counter',
    step: 'check-balance',
  },
  {
    says: 'and the bills',
    fact: 'source-article-counter-1',
    task: 'cancel-at-counter',
    step: 'check-bill',
  },
  {
    says: 'fees are settled before cancelling',
    fact: 'source-article-cancel-1',
    task: 'settle-bill',
    step: 'pay',
  },
  {
    says: 'once they are, the staff cancel',
    fact: 'source-article-cancel-1',
    task: 'cancel-at-counter',
    step: 'confirm',
  },
  {
    says: 'ask for proof',
    fact: 'source-article-cancel-1',
    task: 'cancel-at-counter',
    step: 'confirm',
  },
  {
    says: 'some carriers want the balance used or moved first',
    fact: 'source-article-balance-first-1',
    task: 'settle-balance',
    step: 'use-up',
  },
  // eSIM
  {
    says: 'find the seller’s support from the activation e-mail',
    fact: 'source-article-esim-contact-1',
    task: 'find-seller',
    step: 'search-mail',
  },
  {
    says: 'have the order number and the activation code ready',
    fact: 'source-article-esim-contact-1',
    task: 'gather-order',
    step: 'order-number',
  },
  {
    says: 'send the request online',
    fact: 'source-article-esim-request-1',
    task: 'request-cancellation',
    step: 'look-on-site',
  },
  {
    says: 'upload an ID when asked',
    fact: 'source-article-esim-request-1',
    task: 'request-cancellation',
    step: 'id-only-if-asked',
  },
  {
    says: 'the review takes 1 to 7 working days',
    fact: 'source-article-esim-review-1',
    task: 'follow-up',
    step: 'usual-review',
  },
  {
    says: 'a confirmation comes by e-mail',
    fact: 'source-article-esim-confirmed-1',
    task: 'get-confirmation',
    step: 'look-for-mail',
  },
  {
    says: 'the account may be kept',
    fact: 'source-article-esim-confirmed-1',
    task: 'seller-account',
    step: 'keep-or-close',
  },
  // Before
  {
    says: 'use up or move the balance before cancelling',
    fact: 'source-article-before-balance-1',
    task: 'settle-balance',
    step: 'use-up',
  },
  {
    says: 'back up contacts',
    fact: 'source-article-before-backup-1',
    task: 'save-contacts',
    step: 'look',
  },
  {
    says: 'the number may be given to someone else, so it may be worth keeping for a while',
    fact: 'source-article-after-number-1',
    task: 'decide-ending',
    step: 'keep',
  },
  {
    says: 'keep the proof: of a number',
    fact: 'source-article-after-proof-1',
    task: 'get-proof',
    step: 'copy',
  },
  {
    says: 'keep the proof: of an eSIM',
    fact: 'source-article-after-proof-1',
    task: 'get-confirmation',
    step: 'keep-it',
  },
  // Why
  {
    says: 'charges that go on',
    fact: 'source-article-why-charges-1',
    task: 'decide-ending',
    step: 'cancel',
  },
  {
    says: 'misuse in your name',
    fact: 'source-article-why-privacy-1',
    task: 'decide-ending',
    step: 'cancel',
  },
  {
    says: 'trouble when applying again later',
    fact: 'source-article-why-later-1',
    task: 'decide-ending',
    step: 'cancel',
  },
];

/** Every task with every step that is on anyone's list. */
const TOLD = new Map<string, Map<string, readonly string[]>>();
for (const answers of everyAnswerSet()) {
  for (const task of buildChecklist(CATALOGUE, answers).tasks) {
    const steps = TOLD.get(task.id) ?? new Map<string, readonly string[]>();
    for (const step of task.steps) steps.set(step.id, step.facts ?? []);
    TOLD.set(task.id, steps);
  }
}

describe('what the article says', () => {
  it.each(STATEMENTS)('$says', ({ fact, task, step }) => {
    expect(TOLD.get(task)?.get(step)).toContain(fact);
  });

  it('is all here: no fact of it is left out', () => {
    const told = new Set(STATEMENTS.map(({ fact }) => fact));
    expect([...told].toSorted()).toEqual(ARTICLE_FACTS.map(({ id }) => id).toSorted());
  });

  it('is told in no step without words in both languages', () => {
    const steps = [...TOLD].flatMap(([task, all]) =>
      [...all]
        .filter(([, facts]) => facts.some((fact) => fact.startsWith('source-article-')))
        .map(([step]) => `${task}.steps.${step}`),
    );
    for (const language of LANGUAGES) {
      expect(
        steps.filter((key) => !wordsIn(language, 'tasks').get(key)),
        language,
      ).toEqual([]);
    }
  });
});
