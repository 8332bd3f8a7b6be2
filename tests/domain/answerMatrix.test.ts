import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { buildChecklist } from '../../src/domain/checklist/checklist.ts';
import type { Answers } from '../../src/domain/interview/interview.ts';
import { ABROAD, LOCAL_ESIM, NOT_MINE, TOURIST, TRAVELLER } from '../support/typicalPeople.ts';

const listOf = (answers: Answers) => buildChecklist(CATALOGUE, answers).tasks;
const find = (answers: Answers, id: string) => listOf(answers).find((task) => task.id === id);
const idsOf = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id);

describe('what is to be taken along', () => {
  it.each([
    ['same-passport', ['passport', 'card', 'money']],
    ['renewed-passport', ['new-passport', 'old-passport', 'card', 'money']],
    ['khmer-id', ['khmer-id', 'card', 'money']],
    ['other', ['other-id', 'card', 'money']],
  ] as const)('by someone registered with %s', (identity, take) => {
    expect(idsOf(find({ ...TOURIST, identity }, 'bring-papers')?.take)).toEqual(take);
  });

  it('by someone who lost the card: what shows that it was theirs', () => {
    const papers = find({ ...TOURIST, simState: 'lost' }, 'bring-papers');
    expect(idsOf(papers?.take)).toEqual(['passport', 'iccid', 'top-ups', 'money']);
    expect(papers?.ask).toContain('without-card');
  });

  it('by someone with the company’s card: the owner, or a letter', () => {
    const answers: Answers = { ...NOT_MINE, registeredTo: 'company' };
    expect(idsOf(find(answers, 'bring-papers')?.take)).toEqual([
      'own-id',
      'owner',
      'card',
      'money',
    ]);
    expect(idsOf(find(answers, 'bring-owner')?.steps)).toEqual(['company', 'letter', 'unwilling']);
  });

  it('by someone whose card stands in a stranger’s name: no letter can be had, so it is put right first', () => {
    const answers: Answers = { ...NOT_MINE, registeredTo: 'stranger' };
    const papers = find(answers, 'bring-papers');
    expect(idsOf(papers?.take)).toEqual(['own-id', 'proof-of-use', 'card', 'money']);
    expect(find(answers, 'bring-owner')).toBeUndefined();
    const register = find(answers, 're-register');
    expect(idsOf(register?.steps)).toContain('ask-first');
    expect(register?.ask).toEqual(['re-register']);
    expect(idsOf(find(answers, 'cancel-at-counter')?.steps)).toContain('stranger');
    expect(idsOf(find(answers, 'cancel-at-counter')?.steps)).not.toContain('owner');
  });

  it('with a local eSIM: the phone it is on, and what came with it', () => {
    expect(idsOf(find(LOCAL_ESIM, 'bring-papers')?.take)).toEqual([
      'passport',
      'phone',
      'esim-papers',
      'money',
    ]);
  });

  it('by a helper: letter, copies and their own ID', () => {
    expect(idsOf(find({ ...ABROAD, helper: 'yes' }, 'prepare-helper')?.take)).toEqual([
      'letter',
      'id-copy',
      'helper-id',
      'card',
      'money',
    ]);
  });
});

describe('how the number is looked at again', () => {
  const signs = (answers: Answers) =>
    idsOf(find(answers, 'call-old-number')?.steps)?.filter((step) =>
      ['old-sim', 'old-line', 'abroad', 'call'].includes(step),
    );

  it('by two signs in Cambodia: no service, and what callers hear', () => {
    expect(signs(TOURIST)).toEqual(['old-sim', 'call']);
    expect(signs(LOCAL_ESIM)).toEqual(['old-line', 'call']);
  });

  it('abroad by what callers hear alone: a living SIM without roaming finds no network either', () => {
    expect(signs({ ...ABROAD, helper: 'no' })).toEqual(['abroad', 'call']);
  });
});

describe('what the gate waits for', () => {
  const gates = (answers: Answers) => ({
    critical: idsOf(listOf(answers).filter(({ critical }) => critical)),
    gated: idsOf(listOf(answers).filter(({ gated }) => gated)),
  });

  it('for a tourist: money and contacts before the counter', () => {
    expect(gates(TOURIST)).toEqual({
      critical: ['settle-balance', 'stop-services', 'save-contacts'],
      gated: ['cancel-at-counter'],
    });
  });

  it('for a local eSIM: proof too, before the profile is removed', () => {
    expect(gates(LOCAL_ESIM)).toEqual({
      critical: ['settle-balance', 'stop-services', 'get-proof'],
      gated: ['cancel-at-counter', 'remove-local-profile'],
    });
  });

  it('abroad on one’s own: the account before either way of ending the number', () => {
    expect(gates({ ...ABROAD, helper: 'no' })).toEqual({
      critical: ['account-wechat', 'settle-balance', 'stop-services', 'save-contacts'],
      gated: ['cancel-from-abroad', 'let-lapse'],
    });
  });

  it('for a travel eSIM: renewal and refund before the request, confirmation before deleting', () => {
    expect(gates({ ...TRAVELLER, renewal: 'auto' })).toEqual({
      critical: ['stop-renewal', 'claim-refund', 'get-confirmation'],
      gated: ['request-cancellation', 'remove-profile'],
    });
  });
});
