import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import type { QuestionId } from '../../catalogue/schema.ts';
import { answersOf, namedAccounts, type Card } from '../../domain/card/card.ts';
import { situationOf } from '../../domain/interview/interview.ts';
import { languageRow } from '../../i18n/languages.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import css from './ReviewScreen.module.css';

interface Props {
  readonly card: Card;
  readonly questionId: QuestionId;
  readonly isOpen: boolean;
}

/** One answer, in short, with the link that changes it. */
export function AnswerRow({ card, questionId, isOpen }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  const question = words.row('questions', `${questionId}.short`);
  return (
    <div className={css.row} data-answer={questionId}>
      <dt>{question}</dt>
      <dd>
        {isOpen ? (
          <span className={css.open}>{t(($) => $.review.missing)}</span>
        ) : (
          <Given card={card} questionId={questionId} />
        )}
      </dd>
      <dd className={css.change}>
        <a
          href={formatRoute({
            screen: 'question',
            card: card.id,
            question: questionId,
            change: true,
          })}
          aria-label={t(($) => $.review.changeNamed, { question })}
        >
          {t(($) => $.review.change)}
        </a>
      </dd>
    </div>
  );
}

function Given(props: Omit<Props, 'isOpen'>): ReactNode {
  return <span>{useGiven(props)}</span>;
}

/** The answer in words. */
function useGiven({ card, questionId }: Omit<Props, 'isOpen'>): string {
  const { t, i18n } = useTranslation('screens');
  const words = useWords();
  const dates = useDates();
  const situation = situationOf(CATALOGUE.questions, answersOf(card));
  if (questionId === 'leavingOn') {
    const day = situation.leavingOn?.[0] ?? 'none';
    return day === 'none' ? t(($) => $.review.noDate) : dates.day(day);
  }
  if (questionId === 'cardType') {
    // As given: the situation holds the settled type.
    const given = String(card.answers['cardType']?.value ?? '');
    return words.optionLabel('cardType', given);
  }
  const labels = (situation[questionId] ?? []).flatMap((id) =>
    id === 'other' && questionId === 'accounts' && namedAccounts(card).length > 0
      ? namedAccounts(card).map(({ name }) => name)
      : [words.optionLabel(questionId, id)],
  );
  return labels.join(languageRow(i18n.language).comma);
}
