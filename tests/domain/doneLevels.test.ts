import { describe, expect, test } from 'vitest';

import type { PlainDate } from '../../src/catalogue/schema.ts';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { answersOf, newCard, type Card, type Proof } from '../../src/domain/card/card.ts';
import { buildChecklist, type Checklist } from '../../src/domain/checklist/checklist.ts';
import { doneNext, doneStanding } from '../../src/domain/proof/doneLevels.ts';
import { stampOf } from '../../src/domain/proof/stamp.ts';

const TODAY: PlainDate = '2026-12-01';
const SLIP: Proof = { kind: 'paper', reference: 'A1', on: '2026-11-28' };
const stamped = <T>(value: T) => ({ value, at: 5 });

const LOCAL = {
  cardType: 'local-sim',
  carrier: 'smart',
  simState: 'in-hand',
  whereabouts: 'abroad',
  accounts: ['wechat'],
};
const UNBOUND = { ...LOCAL, accounts: ['none'] };
const TRAVEL = { cardType: 'travel-esim', seller: 'airalo', whereabouts: 'abroad' };

interface Made {
  readonly card: Card;
  readonly list: Checklist;
}

function make(
  answers: Record<string, string | string[]>,
  {
    ticked = false,
    proofs = [],
    checks = {},
  }: { ticked?: boolean; proofs?: Proof[]; checks?: Card['checks'] } = {},
): Made {
  const empty: Card = {
    ...newCard('c', 1),
    answers: Object.fromEntries(Object.entries(answers).map(([id, a]) => [id, stamped(a)])),
    proofs: Object.fromEntries(proofs.map((proof, index) => [`p${index}`, stamped(proof)])),
    checks,
  };
  const list = buildChecklist(CATALOGUE, answersOf(empty));
  if (!ticked) return { card: empty, list };
  const tasks = list.tasks.map(
    ({ id }) => [id, { status: stamped({ state: 'done' } as const) }] as const,
  );
  return { card: { ...empty, tasks: Object.fromEntries(tasks) }, list };
}

const standing = ({ list, card }: Made) => doneStanding(list, card);
const next = ({ list, card }: Made) => doneNext(list, card, TODAY);
const DEAD = { 'number-dead': stamped(TODAY), 'no-charge': stamped(TODAY) } as const;
const ALL = { ...DEAD, 'accounts-open': stamped(TODAY) } as const;

describe('how far a card is', () => {
  test('ticks alone reach the first level and never more', () => {
    expect(standing(make(LOCAL)).reached).toEqual([]);
    const ticked = standing(make(LOCAL, { ticked: true }));
    expect(ticked.reached).toEqual(['did']);
    expect(ticked.isFinished).toBe(false);
  });

  test('one open task keeps the first level away', () => {
    const { card, list } = make(LOCAL, { ticked: true });
    const tasks = { ...card.tasks, 'get-proof': { status: stamped({ state: 'open' } as const) } };
    expect(doneStanding(list, { ...card, tasks }).reached).toEqual([]);
  });

  test('a proof confirms, unless nothing was given or nothing of it is kept', () => {
    const proofs: Proof[] = [{ kind: 'sms', reference: 'A1' }];
    expect(standing(make(LOCAL, { proofs })).reached).toEqual(['confirmed']);
    expect(standing(make(LOCAL, { proofs: [{ kind: 'sms' }] })).reached).toEqual([]);
    expect(standing(make(LOCAL, { proofs: [{ kind: 'none' }] })).reached).toEqual([]);
  });

  test('the third level needs every check, accounts only where some are bound', () => {
    expect(standing(make(LOCAL, { checks: DEAD })).reached).toEqual([]);
    expect(standing(make(LOCAL, { checks: ALL })).reached).toEqual(['checked']);
    expect(standing(make(UNBOUND, { checks: DEAD })).reached).toEqual(['checked']);
    expect(standing(make(TRAVEL, { checks: DEAD })).reached).toEqual(['checked']);
    const takenBack = { ...DEAD, 'no-charge': stamped(null) };
    expect(standing(make(UNBOUND, { checks: takenBack })).reached).toEqual([]);
  });

  test('each check keeps its day', () => {
    const checks = { 'no-charge': stamped('2026-11-30' as const) };
    expect(standing(make(UNBOUND, { checks })).checks).toEqual([
      { id: 'number-dead' },
      { id: 'no-charge', on: '2026-11-30' },
    ]);
  });

  test('finished is all three, and any one missing is not', () => {
    const all = { ticked: true, proofs: [SLIP], checks: ALL };
    expect(standing(make(LOCAL, all)).isFinished).toBe(true);
    expect(standing(make(LOCAL, { ...all, ticked: false })).isFinished).toBe(false);
    expect(standing(make(LOCAL, { ...all, proofs: [] })).isFinished).toBe(false);
    expect(standing(make(LOCAL, { ...all, checks: DEAD })).isFinished).toBe(false);
  });
});

describe('what is next', () => {
  test('goes from the tasks to a proof to the checks to keeping it', () => {
    const open = make(LOCAL);
    expect(next(open)).toEqual({ kind: 'task', task: open.list.tasks[0] });
    expect(next(make(LOCAL, { ticked: true }))).toEqual({ kind: 'proof', refused: false });
    const refused = make(LOCAL, { ticked: true, proofs: [{ kind: 'none' }] });
    expect(next(refused)).toEqual({ kind: 'proof', refused: true });
    const proofs = [SLIP];
    expect(next(make(LOCAL, { ticked: true, proofs }))).toEqual({
      kind: 'check',
      check: 'number-dead',
      from: '2026-12-01',
    });
    expect(next(make(LOCAL, { ticked: true, proofs, checks: DEAD }))).toEqual({
      kind: 'check',
      check: 'accounts-open',
      from: '2026-12-19',
    });
    expect(next(make(LOCAL, { ticked: true, proofs, checks: ALL }))).toEqual({ kind: 'keep' });
  });
});

describe('the stamp of a card', () => {
  const stamp = ({ list, card }: Made) => stampOf(list, card);

  test('is none for an open list, and waits for a confirmation however much is ticked', () => {
    expect(stamp(make(LOCAL))).toBeUndefined();
    expect(stamp(make(LOCAL, { ticked: true }))).toEqual({ kind: 'pending' });
    expect(stamp(make(LOCAL, { ticked: true, checks: ALL }))).toEqual({ kind: 'pending' });
  });

  test('is none for a note that shows nothing', () => {
    expect(stamp(make(LOCAL, { proofs: [{ kind: 'paper', on: TODAY }] }))).toBeUndefined();
  });

  test('names the newest of several that confirm', () => {
    const proofs: Proof[] = [
      { ...SLIP, on: '2026-11-30' },
      { kind: 'sms', reference: 'A2' },
      { kind: 'chat', on: '2026-12-01' },
      { kind: 'email', reference: 'A3', on: '2026-11-29' },
    ];
    expect(stamp(make(LOCAL, { proofs }))).toMatchObject({ kind: 'confirmed', by: { id: 'p0' } });
  });

  test('says checked, with the last day, once every check is made', () => {
    const made = (checks: Card['checks']) => stamp(make(LOCAL, { proofs: [SLIP], checks }));
    expect(made(DEAD)).not.toHaveProperty('checkedOn');
    expect(made({ ...ALL, 'no-charge': stamped('2026-11-30') })).toHaveProperty('checkedOn', TODAY);
  });
});
