import { stateOf, type Card } from '../card/card.ts';
import { hasProof } from '../proof/proofs.ts';
import { endingsOf, type Checklist, type ChecklistTask } from './checklist.ts';

/** Whether the number is ended, as far as this card tells: that is ticked, or confirmed by a proof. */
export function isEnded(checklist: Checklist, card: Card): boolean {
  return hasProof(card) || doneEnding(checklist, card) !== undefined;
}

/**
 * What of a list can still come. Until the number is ended that is all of it; then only what follows, for
 * what was to be done before it is too late or was left on purpose. With a proof in hand it is what
 * comes after the proof.
 */
export function stillToCome(checklist: Checklist, card: Card): readonly ChecklistTask[] {
  const { tasks } = checklist;
  const endings = endingsOf(tasks);
  const ending = doneEnding(checklist, card);
  if (!ending && !hasProof(card)) return tasks;
  const lastOf = (wanted: readonly ChecklistTask[]): number =>
    wanted.reduce((last, task) => Math.max(last, tasks.indexOf(task)), -1);
  const passed = hasProof(card)
    ? lastOf([...endings, ...tasks.filter(({ stage }) => stage === 'proof')])
    : lastOf(ending ? [ending] : []);
  return tasks.slice(passed + 1).filter((task) => !endings.includes(task));
}

function doneEnding({ tasks }: Checklist, card: Card): ChecklistTask | undefined {
  return endingsOf(tasks).find(({ id }) => stateOf(card, id) === 'done');
}
