import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { buildChecklist } from '../../src/domain/checklist/checklist.ts';
import { everyAnswerSet } from '../support/everyone.ts';
import { wordsIn } from '../support/wordFiles.ts';

/*
 * What people asked in public, in forums, comments and help pages, about giving up a number: each is
 * answered by a step that is on the list of someone it concerns.
 */

interface Asked {
  readonly asks: string;
  readonly task: string;
  readonly step: string;
  /** What the answer rests on; absent where it is plain advice. */
  readonly fact?: string;
}

const ASKED: readonly Asked[] = [
  {
    asks: 'They say half a year. Why was mine gone after a month?',
    task: 'decide-ending',
    step: 'lapse',
    fact: 'trc-number-lifecycle-8',
  },
  {
    asks: 'My money was gone when the balance expired. Does it come back?',
    task: 'let-lapse',
    step: 'money-gone',
    fact: 'all-networks-balance-at-expiry-1',
  },
  {
    asks: 'How do I keep the number from home, so that the bank’s codes arrive?',
    task: 'decide-ending',
    step: 'keep-codes',
    fact: 'banks-in-cambodia-otp-abroad-1',
  },
  {
    asks: 'When does my prepaid SIM expire, and where do I see it?',
    task: 'decide-ending',
    step: 'expiry-date-smart',
    fact: 'smart-balance-3',
  },
  {
    asks: 'I bought the SIM from someone and use it for my bank. Is that safe?',
    task: 'decide-ending',
    step: 'scams',
    fact: 'scams-sim-bought-from-others-1',
  },
  {
    asks: 'My new number already has an account on it. Whose?',
    task: 'account-telegram',
    step: 'new-free',
    fact: 'telegram-change-path-1',
  },
  {
    asks: 'I put in a new SIM. Does Telegram not know that by itself?',
    task: 'account-telegram',
    step: 'not-later',
    fact: 'telegram-recycled-number-case-1',
  },
  {
    asks: 'WeChat will not let go of my number. What is missing?',
    task: 'account-wechat',
    step: 'replace',
    fact: 'wechat-email-first-1',
  },
  {
    asks: 'WeChat wants a friend to vouch for me. Now?',
    task: 'account-wechat',
    step: 'friend',
  },
  {
    asks: 'My number was sold while I used it. Who helps?',
    task: 'call-old-number',
    step: 'regulator',
    fact: 'trc-complaints-1',
  },
  {
    asks: 'Can I have a refund once the eSIM is installed?',
    task: 'claim-refund',
    step: 'ask-before-deleting',
    fact: 'esim-generic-do-not-delete-first-1',
  },
  {
    asks: 'My Trip.com renewal does not start. How do I cancel at all?',
    task: 'request-cancellation',
    step: 'trip-com-order',
  },
  {
    asks: 'Mine was never registered, or under a stranger. What now?',
    task: 're-register',
    step: 'ask-first',
    fact: 'trc-sim-registration-8',
  },
  {
    asks: 'Which is worse to forget, the chat apps or the bank?',
    task: 'find-forgotten-accounts',
    step: 'banks',
  },
];

const TOLD = new Map<string, readonly string[]>();
const PEOPLE = everyAnswerSet().map((answers) =>
  Array.isArray(answers.accounts) && answers.accounts.includes('telegram')
    ? { ...answers, accounts: ['telegram', 'wechat', 'aba-bank'] }
    : answers,
);
for (const answers of PEOPLE) {
  for (const { id, steps } of buildChecklist(CATALOGUE, answers).tasks) {
    for (const step of steps) TOLD.set(`${id}.${step.id}`, step.facts ?? []);
  }
}

describe('what people ask in public', () => {
  it.each(ASKED)('$asks', ({ task, step, fact }) => {
    const facts = TOLD.get(`${task}.${step}`);
    expect(facts).toBeDefined();
    if (fact) expect(facts).toContain(fact);
    const account = /^account-(.+)$/.exec(task)?.[1];
    const path = `${account ?? task}.steps.${step}`;
    for (const language of LANGUAGES) {
      expect(wordsIn(language, account ? 'accounts' : 'tasks').get(path), language).toBeTruthy();
    }
  });

  it('of the fourteen, each has its answer', () => {
    expect(new Set(ASKED.map(({ task, step }) => `${task}.${step}`)).size).toBe(14);
  });
});
