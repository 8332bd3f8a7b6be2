import { useTranslation } from 'react-i18next';
import { useDates } from './useDates.ts';

/** What was said, as far as it is told here. */
export interface HeardRef {
  readonly on: string;
  readonly who?: string;
}

/** The words around an answer that was heard. */
export function useHeardWords(): {
  readonly form: Record<'answer' | 'who' | 'note' | 'edit' | 'save', string>;
  noted(heard: HeardRef, today: string): string;
} {
  const { t } = useTranslation('screens');
  const dates = useDates();
  return {
    form: {
      answer: t(($) => $.task.answer),
      who: t(($) => $.task.answerWho),
      note: t(($) => $.task.answerNote),
      edit: t(($) => $.task.answerEdit),
      save: t(($) => $.task.answerSave),
    },
    noted: ({ on, who }, today) => {
      const date = dates.day(on, today);
      return who ? t(($) => $.task.answerBy, { date, who }) : t(($) => $.task.answerOn, { date });
    },
  };
}
