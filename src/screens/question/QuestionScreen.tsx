import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import type { Question, QuestionId } from '../../catalogue/schema.ts';
import { answersOf, type Card } from '../../domain/card/card.ts';
import {
  offeredOptions,
  questionAfter,
  questionBefore,
  questionPath,
  questionToShow,
  answerTo,
  situationOf,
  unanswered,
  type Answers,
} from '../../domain/interview/interview.ts';
import { useWords } from '../../i18n/useWords.ts';
import { navigate, redirect } from '../../routing/navigate.ts';
import { formatRoute, type Route } from '../../routing/route.ts';
import { answerQuestion } from '../../store/actions.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AnswerControl } from './AnswerControl.tsx';
import type { AnswerError } from './answerProps.ts';
import { ChosenCount } from './ChosenCount.tsx';
import { QuestionCount } from './QuestionCount.tsx';
import css from './QuestionScreen.module.css';

interface Props {
  readonly card: Card;
  readonly wanted: string;
  /** Opened from the review page: it leads straight back there. */
  readonly isChange: boolean;
}

/** One question. An address that does not apply to this person leads to the one that does. */
export function QuestionScreen({ card, wanted, isChange }: Props): ReactNode {
  const answers = answersOf(card);
  const shown = questionToShow(CATALOGUE.questions, answers, wanted as QuestionId);
  const [error, setError] = useState<AnswerError>();
  const [correction, setCorrection] = useState<string>();
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();

  useEffect(() => {
    if (shown !== wanted) redirect(routeTo(card.id, shown, isChange));
  }, [card.id, shown, wanted, isChange]);

  const isTravel = situationOf(CATALOGUE.questions, answers).cardType?.[0] === 'travel-esim';
  const path = questionPath(CATALOGUE.questions, answers);
  const errorText = error && t(($) => $.question[error]);
  const question = CATALOGUE.questions.find(({ id }) => id === wanted);
  if (!question || shown !== wanted) return null;

  function goOn(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!question || hasUnfitField(event.currentTarget)) return;
    const isUndecided = question.kind === 'date' && answers[question.id] === undefined;
    const given = correction ?? (isUndecided ? 'none' : undefined);
    if (given !== undefined) answerQuestion(card.id, question.id, given);
    const now: Answers = given === undefined ? answers : { ...answers, [question.id]: given };
    const answer = event.currentTarget.querySelector<HTMLElement>(`[name="${question.id}"]`);
    // What is assumed elsewhere is still to be answered where it is asked.
    if (!answerTo(question, now, situationOf(CATALOGUE.questions, now))) {
      setError(errorOf(question, now));
      // Shown above the answers, which may be many: the focus takes the person there.
      answer?.focus();
      return;
    }
    const next = isChange
      ? (unanswered(CATALOGUE.questions, now)[0] ?? 'review')
      : questionAfter(CATALOGUE.questions, now, question.id);
    navigate(routeTo(card.id, next, isChange));
  }

  return (
    <form onSubmit={goOn} noValidate>
      <Screen
        eyebrow={<QuestionCount number={path.indexOf(question.id) + 1} total={path.length} />}
        title={words.row('questions', `${question.id}.title`)}
        lead={
          (isTravel ? words.optionalRow('questions', `${question.id}.whyTravel`) : undefined) ??
          words.optionalRow('questions', `${question.id}.why`)
        }
        back={<Back card={card} answers={answers} current={question.id} isChange={isChange} />}
        actions={
          <>
            {question.kind === 'many' ? <ChosenCount card={card} question={question.id} /> : null}
            <Button look="main" type="submit">
              {t(($) => $.question.continue)}
            </Button>
          </>
        }
      >
        <p className={css.error} id="answer-error" role="alert">
          {errorText}
        </p>
        <AnswerControl
          card={card}
          question={question}
          onAnswer={(value) => {
            setError(undefined);
            answerQuestion(card.id, question.id, value);
          }}
          onCorrection={setCorrection}
          error={errorText}
        />
      </Screen>
    </form>
  );
}

/** "Not sure" is spoken of only where it can be chosen. */
function errorOf(question: Question, answers: Answers): AnswerError {
  if (question.kind === 'many') return 'chooseSome';
  const offered = offeredOptions(question, situationOf(CATALOGUE.questions, answers));
  return offered.some(({ id }) => id === 'unsure') ? 'chooseUnsure' : 'chooseOne';
}

/** Lets every field of the form say what is wrong with it, and gives the focus to the first that is. */
function hasUnfitField(form: HTMLFormElement): boolean {
  form.checkValidity();
  const unfit = form.querySelector<HTMLElement>(
    'input:invalid, input[type="date"][aria-invalid="true"]',
  );
  unfit?.focus();
  return unfit !== null;
}

function Back({
  card,
  answers,
  current,
  isChange,
}: {
  readonly card: Card;
  readonly answers: Answers;
  readonly current: QuestionId;
  readonly isChange: boolean;
}): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  if (isChange) {
    return (
      <BackLink href={formatRoute({ screen: 'review', card: card.id })}>
        {t(($) => $.question.toReview)}
      </BackLink>
    );
  }
  const before = questionBefore(CATALOGUE.questions, answers, current);
  return before ? (
    <BackLink href={formatRoute(routeTo(card.id, before, false))}>
      {t(($) => $.question.back)}
    </BackLink>
  ) : (
    <BackLink href={formatRoute({ screen: 'home' })}>{t(($) => $.common.nav.home)}</BackLink>
  );
}

function routeTo(card: string, target: QuestionId | 'review', change: boolean): Route {
  return target === 'review'
    ? { screen: 'review', card }
    : { screen: 'question', card, question: target, change };
}
