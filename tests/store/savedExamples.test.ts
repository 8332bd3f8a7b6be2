import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { RETIRED } from '../../src/catalogue/retired.ts';
import { answersOf, namedAccounts, stateOf } from '../../src/domain/card/card.ts';
import { buildChecklist } from '../../src/domain/checklist/checklist.ts';
import { situationOf, unanswered } from '../../src/domain/interview/interview.ts';
import { presentCards } from '../../src/domain/merge/merge.ts';
import { isSettled, isUndone, isWaiting, progressOf } from '../../src/domain/checklist/progress.ts';
import { SAVED_VERSION } from '../../src/store/saved/savedState.ts';
import { readSaved } from '../../src/store/saved/savedText.ts';
import { carriedExample, savedExample } from '../support/savedExamples.ts';

/*
 * What people have on their phones. Each file is as a released version wrote it and is never edited:
 * when a test here fails, it is the app that has to be mended.
 */

it('there is one of every version', () => {
  for (let version = 1; version <= SAVED_VERSION; version += 1) {
    const { state, losses } = readSaved(savedExample(version));
    expect(losses).toEqual([]);
    expect(presentCards(state!).length).toBeGreaterThan(0);
  }
});

describe('what version 1 stored', () => {
  const text = savedExample(1);
  const { state, losses } = readSaved(text);

  it('is restored whole', () => {
    expect(losses).toEqual([]);
    expect(state).toEqual(carriedExample(1));
  });

  it('still shows the same cards, the one that was brought back too', () => {
    expect(presentCards(state!).map(({ id }) => id)).toEqual(['k7mzq2ab', 'trv3l8xx', 'fresh222']);
  });

  it('stands as cancelling where nobody was asked yet, with nothing left to answer', () => {
    for (const id of ['k7mzq2ab', 'trv3l8xx']) {
      const answers = answersOf(state!.cards[id]!);
      expect(situationOf(CATALOGUE.questions, answers).ending).toEqual(['cancel']);
      expect(unanswered(CATALOGUE.questions, answers)).toEqual([]);
    }
  });

  it('still has its ticks on tasks of the list', () => {
    const card = state!.cards['k7mzq2ab']!;
    const list = buildChecklist(CATALOGUE, answersOf(card), namedAccounts(card));
    const ids = list.tasks.map(({ id }) => id);
    const ticked = Object.keys(card.tasks).map((id) => RETIRED[id] ?? id);
    expect(ticked.filter((id) => !ids.includes(id))).toEqual([]);
    expect(progressOf(list.tasks, card).done).toBe(5);
    expect(namedAccounts(card)).toEqual([{ id: 'other-9503002', name: '房东的群' }]);
    expect(isWaiting(card, 'account-aba-bank', '2026-11-29')).toBe(true);
  });

  it('shows what was waived as undone until the number is ended, and keeps its reason', () => {
    const { proofs: _, ...rest } = state!.cards['k7mzq2ab']!;
    const card = { ...rest, proofs: {} };
    const waived = Object.keys(card.tasks).filter((id) => stateOf(card, id) === 'waived');
    expect(waived).toEqual(['save-contacts']);
    const list = buildChecklist(CATALOGUE, answersOf(card), namedAccounts(card));
    const task = list.tasks.find(({ id }) => id === waived[0])!;
    expect(isSettled(card, task)).toBe(false);
    expect(isUndone(card, task.id)).toBe(true);
    expect(progressOf(list.tasks, card).done).toBe(4);
    expect(card.tasks[task.id]?.status?.value.reason).toBe('卡上没有联系人');
    expect(isSettled({ ...card, proofs: state!.cards['k7mzq2ab']!.proofs }, task)).toBe(true);
  });
});
