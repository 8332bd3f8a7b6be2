import { LETTER_TASK_IDS } from '../../catalogue/counterLines.ts';
import { stateOf, type Card } from '../../domain/card/card.ts';
import { useDraft } from '../../platform/storage/useDraft.ts';

/**
 * Whether the person has the owner's letter with them. Asked once: it holds as long as the tab does; until
 * then it is taken from the task that ends with the letter.
 */
export function useLetter(card: Card): [hasLetter: boolean, setHasLetter: (has: boolean) => void] {
  const [said, setSaid] = useDraft(`${card.id}/letter`);
  const isDone = LETTER_TASK_IDS.some((id) => stateOf(card, id) === 'done');
  return [said ? said === 'yes' : isDone, (has) => setSaid(has ? 'yes' : 'no')];
}
