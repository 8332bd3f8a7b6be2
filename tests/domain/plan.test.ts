import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { PLAN_TABLES } from '../../src/catalogue/planTables.ts';
import type { PlainDate } from '../../src/catalogue/schema.ts';
import type { Answers } from '../../src/domain/interview/interview.ts';
import { addDays, isPlainDate } from '../../src/domain/plainDate.ts';
import { needs } from '../../src/domain/plan/countBack.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { openingOn } from '../../src/domain/plan/week.ts';
import { looseAnswers } from '../support/arbitraries.ts';
import { FRESH, planFor, planTable } from '../support/planTables.ts';
import { ABROAD, NOT_MINE, RESIDENT, TOURIST, TRAVELLER } from '../support/typicalPeople.ts';

const HERE_TRAVELLER = { ...TRAVELLER, whereabouts: 'in-cambodia' } as const;

describe('the plan of', () => {
  it.each<[who: string, answers: Answers, today: PlainDate, table: string[]]>([
    [
      'a tourist with two weeks: the counter on a Monday, Tuesday in reserve',
      { ...TOURIST, leavingOn: '2026-12-09' },
      '2026-11-25',
      [
        'ahead, ends 2026-12-07',
        '2026-11-25 Wed decide-ending',
        '2026-11-30 Mon check-registration',
        '2026-12-01 Tue ask-hotline',
        '2026-12-03 Thu stop-services',
        '2026-12-05 Sat settle-balance, save-contacts, save-messages, note-card-details',
        '2026-12-06 Sun bring-papers',
        '2026-12-07 Mon cancel-at-counter, get-proof',
        '2026-12-09 Wed call-old-number',
        '2027-01-06 Wed watch-charges',
      ],
    ],
    [
      'a tourist with two days: the counter today, Saturday in reserve',
      { ...TOURIST, leavingOn: '2026-12-06' },
      '2026-12-04',
      [
        'ahead, ends 2026-12-04',
        '2026-12-04 Fri decide-ending, settle-balance, stop-services, save-contacts, save-messages, note-card-details, check-registration, ask-hotline, bring-papers, cancel-at-counter, get-proof',
        '2026-12-06 Sun call-old-number',
        '2027-01-03 Sun watch-charges',
      ],
    ],
    [
      'a tourist who leaves on a Sunday, today: no shop is open any more',
      { ...TOURIST, leavingOn: '2026-12-06' },
      '2026-12-06',
      [
        'today, ends ?',
        '2026-12-06 Sun decide-ending, settle-balance, stop-services, save-contacts, save-messages, note-card-details, check-registration, ask-hotline, bring-papers',
        'no-day: cancel-at-counter',
        'instead: helper, hotline, lapse',
      ],
    ],
    [
      'a tourist who leaves on a Friday, today: the counter now',
      { ...TOURIST, leavingOn: '2026-12-04' },
      '2026-12-04',
      [
        'today, ends 2026-12-04',
        '2026-12-04 Fri decide-ending, settle-balance, stop-services, save-contacts, save-messages, note-card-details, check-registration, ask-hotline, bring-papers, cancel-at-counter, get-proof, call-old-number',
        '2027-01-03 Sun watch-charges',
      ],
    ],
    [
      'someone who leaves just after Khmer New Year: the counter before its three days',
      { ...TOURIST, leavingOn: '2027-04-17' },
      '2027-04-05',
      [
        'ahead, ends 2027-04-12',
        '2027-04-05 Mon decide-ending, check-registration',
        '2027-04-06 Tue ask-hotline',
        '2027-04-08 Thu stop-services',
        '2027-04-10 Sat settle-balance, save-contacts, save-messages, note-card-details',
        '2027-04-11 Sun bring-papers',
        '2027-04-12 Mon cancel-at-counter, get-proof',
        '2027-04-15 Thu call-old-number',
        '2027-05-12 Wed watch-charges',
      ],
    ],
    [
      'someone who leaves after a leap day, in a year whose lunar holidays nobody knows yet',
      { ...TOURIST, leavingOn: '2028-03-02' },
      '2028-02-15',
      [
        'ahead, ends 2028-02-29',
        '2028-02-15 Tue decide-ending',
        '2028-02-22 Tue check-registration',
        '2028-02-23 Wed ask-hotline',
        '2028-02-25 Fri stop-services',
        '2028-02-27 Sun settle-balance, save-contacts, save-messages, note-card-details',
        '2028-02-28 Mon bring-papers',
        '2028-02-29 Tue cancel-at-counter, get-proof',
        '2028-03-02 Thu call-old-number',
        '2028-03-30 Thu watch-charges',
      ],
    ],
    [
      'a resident with accounts: those that make people wait come first',
      { ...RESIDENT, leavingOn: '2026-12-20' },
      '2026-11-25',
      [
        'ahead, ends 2026-12-18',
        '2026-12-04 Fri decide-ending, account-google-account',
        '2026-12-09 Wed find-forgotten-accounts',
        '2026-12-10 Thu account-okx, account-telegram',
        '2026-12-11 Fri check-registration',
        '2026-12-12 Sat ask-hotline',
        '2026-12-13 Sun account-aba-bank, account-wechat, account-grab, account-other',
        '2026-12-14 Mon stop-services',
        '2026-12-15 Tue tell-people, save-codes',
        '2026-12-16 Wed settle-balance, save-contacts, save-messages, note-card-details',
        '2026-12-17 Thu bring-papers',
        '2026-12-18 Fri cancel-at-counter, get-proof',
        '2026-12-20 Sun call-old-number',
        '2027-01-17 Sun watch-charges',
      ],
    ],
    [
      'a resident with three days: Google’s week no longer fits, and it says so',
      { ...RESIDENT, leavingOn: '2026-12-03', accounts: ['google-account', 'okx'] },
      '2026-11-30',
      [
        'ahead, ends 2026-12-01',
        '2026-11-30 Mon decide-ending, account-okx, account-google-account, find-forgotten-accounts, tell-people, settle-balance, stop-services, save-contacts, save-messages, save-codes, note-card-details, check-registration, ask-hotline, bring-papers',
        '2026-12-01 Tue cancel-at-counter, get-proof',
        '2026-12-03 Thu call-old-number',
        '2026-12-31 Thu watch-charges',
        'waits: account-google-account',
        'instead: keep, helper, hotline, lapse',
      ],
    ],
    [
      'someone with a stranger’s card over the year’s end: the new registration on a Friday',
      {
        ...NOT_MINE,
        registeredTo: 'stranger',
        billing: 'postpaid',
        leavingOn: '2026-12-31',
      },
      '2026-12-25',
      [
        'ahead, ends 2026-12-28',
        '2026-12-25 Fri decide-ending, stop-services, check-registration, ask-hotline, re-register',
        '2026-12-26 Sat settle-bill, save-contacts, save-messages, note-card-details',
        '2026-12-27 Sun bring-papers',
        '2026-12-28 Mon cancel-at-counter, get-proof',
        '2026-12-31 Thu call-old-number',
        '2027-01-27 Wed watch-charges',
      ],
    ],
    [
      'a traveller: the seller’s usual seven working days end before leaving',
      { ...HERE_TRAVELLER, leavingOn: '2026-12-18' },
      '2026-11-26',
      [
        'ahead, ends 2026-12-08',
        '2026-12-05 Sat decide-travel',
        '2026-12-07 Mon gather-order, save-esim-details',
        '2026-12-08 Tue claim-refund, request-cancellation',
        '2026-12-17 Thu follow-up, get-confirmation',
        '2026-12-18 Fri remove-profile',
        '2027-01-16 Sat watch-card, seller-account',
      ],
    ],
    [
      'a traveller in a hurry: the request today, the answer of fifteen working days after leaving',
      { ...HERE_TRAVELLER, seller: 'yesim', renewal: 'auto', leavingOn: '2026-12-04' },
      '2026-11-30',
      [
        'ahead, ends 2026-11-30',
        '2026-11-30 Mon decide-travel, stop-renewal, claim-refund, gather-order, save-esim-details, request-cancellation',
        '2026-12-21 Mon follow-up, get-confirmation',
        '2026-12-22 Tue remove-profile',
        '2027-01-20 Wed watch-card, seller-account',
      ],
    ],
    [
      'someone who has left, by the answers still in Cambodia',
      { ...TOURIST, leavingOn: '2026-11-20' },
      '2026-11-25',
      ['left, ends ?', 'no-day: cancel-at-counter', 'instead: helper, hotline, lapse'],
    ],
    ['someone without a day', { ...TOURIST, leavingOn: 'none' }, '2026-11-25', ['open, ends ?']],
    [
      'someone abroad whom a friend helps',
      { ...ABROAD, helper: 'yes' },
      '2026-11-25',
      ['left, ends ?'],
    ],
  ])('%s', (_who, answers, today, table) => {
    expect(planTable(planFor(answers, today))).toEqual(table);
  });

  it('someone whose number is ended counts the rest from that day', () => {
    const status = { value: { state: 'done' }, at: Date.UTC(2026, 11, 5, 12) } as const;
    const card = { ...FRESH, tasks: { 'cancel-at-counter': { status } } };
    const plan = planFor({ ...TOURIST, leavingOn: '2026-12-20' }, '2026-12-06', card);
    expect(plan.endsOn).toBe('2026-12-05');
    expect(dueIn(plan, 'call-old-number')).toBe('2026-12-08');
    expect(dueIn(plan, 'cancel-at-counter')).toBeUndefined();
  });
});

describe('every plan', () => {
  const today = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as PlainDate);
  const someone = fc.record({
    answers: looseAnswers,
    today,
    ahead: fc.oneof(fc.integer({ min: -3, max: 25 }), fc.integer({ min: -400, max: 400 })),
  });
  const planned = someone.map((who) => ({
    ...who,
    answers: { ...who.answers, leavingOn: addDays(who.today, who.ahead) } as Answers,
  }));

  it('gives real days from today on, whatever the answers and the day', () => {
    fc.assert(
      fc.property(planned, (who) => {
        for (const { due } of planFor(who.answers, who.today).rows) {
          if (due !== undefined) expect(isPlainDate(due) && due >= who.today).toBe(true);
        }
      }),
    );
  });

  it('has nothing before what it needs', () => {
    fc.assert(
      fc.property(planned, (who) => {
        const { rows } = planFor(who.answers, who.today);
        rows.forEach((row, index) => {
          for (const later of rows.slice(index + 1)) {
            if (!row.due || !later.due || !needs(later.task, row.task)) continue;
            expect([row.task.id, row.due <= later.due]).toEqual([row.task.id, true]);
          }
        });
      }),
    );
  });

  it('sends nobody to a shop that is closed, or after leaving', () => {
    fc.assert(
      fc.property(planned, (who) => {
        for (const { task, due } of planFor(who.answers, who.today).rows) {
          if (!task.timing.shop || due === undefined) continue;
          expect(openingOn(due, PLAN_TABLES.office)).not.toBe('closed');
          expect(due <= addDays(who.today, who.ahead)).toBe(true);
        }
      }),
    );
  });

  it('has no task earlier when leaving is a day later', () => {
    fc.assert(
      fc.property(planned, (who) => {
        const plan = planFor(who.answers, who.today);
        const later = planFor(
          { ...who.answers, leavingOn: addDays(who.today, who.ahead + 1) },
          who.today,
        );
        for (const { task, due } of plan.rows) {
          const then = dueIn(later, task.id);
          if (due && then) expect([task.id, then >= due]).toEqual([task.id, true]);
        }
      }),
    );
  });
});

describe('the rows of the catalogue', () => {
  it('name only tasks further down that need them first', () => {
    const ids = CATALOGUE.tasks.map(({ id }) => id);
    const wrong = CATALOGUE.tasks
      .filter(({ id, timing }) =>
        timing.before?.some((later) => ids.indexOf(later) <= ids.indexOf(id)),
      )
      .map(({ id }) => id);
    expect(wrong).toEqual([]);
  });
});

function dueIn(plan: Plan, id: string): PlainDate | undefined {
  return plan.rows.find(({ task }) => task.id === id)?.due;
}
