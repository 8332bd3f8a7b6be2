import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { checklistOf } from '../../store/checklists.ts';
import type { RecordPart } from './record.ts';

// What tells which card it was. Where the person is and which accounts they have is left out.
const ABOUT: readonly QuestionId[] = [
  'carrier',
  'seller',
  'billing',
  'renewal',
  'simState',
  'profileState',
  'registeredTo',
];

/** What kind of card it is, as far as it was answered. */
export function useCardPart(card: Card): RecordPart {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const words = useWords();
  const { situation } = checklistOf(card);
  const cardType = situation.cardType?.[0] as 'local-sim' | 'local-esim' | 'travel-esim';
  const lines = ABOUT.flatMap((id) => {
    const value = situation[id]?.[0];
    if (value === undefined || card.answers[id] === undefined) return [];
    return [{ label: words.row('questions', `${id}.short`), value: words.optionLabel(id, value) }];
  });
  const kind = {
    label: words.row('questions', 'cardType.short'),
    value: common(($) => $.cardType[cardType]),
  };
  return {
    id: 'card',
    title: t(($) => $.card),
    entries: [{ id: 'card', title: '', lines: [kind, ...lines] }],
  };
}
