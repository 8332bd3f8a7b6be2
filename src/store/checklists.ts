import { CATALOGUE } from '../catalogue/catalogue.ts';
import { AT_A_SHOP } from '../catalogue/tasks/localConditions.ts';
import { answersOf, namedAccounts, type Card } from '../domain/card/card.ts';
import { buildChecklist, type Checklist } from '../domain/checklist/checklist.ts';
import { holdsAny } from '../domain/interview/condition.ts';

// A card is never changed in place: the same answers and names always give the same checklist.
const checklists = new WeakMap<Card['answers'], { names: object; checklist: Checklist }>();

/**
 * The checklist of a card, built again only when its answers or named accounts changed. Here the
 * catalogue meets what is remembered.
 */
export function checklistOf(card: Card): Checklist {
  const known = checklists.get(card.answers);
  if (known?.names === card.otherAccounts) return known.checklist;
  const checklist = buildChecklist(CATALOGUE, answersOf(card), namedAccounts(card));
  checklists.set(card.answers, { names: card.otherAccounts, checklist });
  return checklist;
}

/** Whether anyone goes to a counter: not for a travel eSIM, nor abroad with nobody to send. */
export function visitsCounter(card: Card): boolean {
  return holdsAny(AT_A_SHOP, checklistOf(card).situation);
}
