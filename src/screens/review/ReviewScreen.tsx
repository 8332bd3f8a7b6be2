import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { answersOf, type Card } from '../../domain/card/card.ts';
import { questionPath, unanswered } from '../../domain/interview/interview.ts';
import { MOST } from '../../domain/card/limits.ts';
import { isUnseen } from '../../domain/card/names.ts';
import { formatRoute } from '../../routing/route.ts';
import { renameCard } from '../../store/actions.ts';
import { AS_TYPED } from '../../ui/asTyped.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AnswerRow } from './AnswerRow.tsx';
import css from './ReviewScreen.module.css';

/** Every answer in a line, each with a way to change it. */
export function ReviewScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('screens');
  // As it is typed, spaces and all; what is kept is clean.
  const [typed, setTyped] = useState<string>();
  const isNameless = typed !== undefined && isUnseen(typed);
  const answers = answersOf(card);
  const open = unanswered(CATALOGUE.questions, answers);
  const path = questionPath(CATALOGUE.questions, answers);
  const last = path[path.length - 1] ?? 'cardType';
  return (
    <Screen
      title={t(($) => $.review.title)}
      lead={t(($) => $.review.lead)}
      back={
        <BackLink
          href={formatRoute({ screen: 'question', card: card.id, question: last, change: false })}
        >
          {t(($) => $.question.back)}
        </BackLink>
      }
      actions={
        open[0] ? (
          <LinkButton
            look="main"
            href={formatRoute({
              screen: 'question',
              card: card.id,
              question: open[0],
              change: false,
            })}
          >
            {t(($) => $.review.goOn, { count: open.length })}
          </LinkButton>
        ) : (
          <LinkButton
            look="main"
            data-action="open-checklist"
            href={formatRoute({ screen: 'checklist', card: card.id })}
          >
            {t(($) => $.review.open)}
          </LinkButton>
        )
      }
    >
      <dl className={css.answers}>
        {path.map((id) => (
          <AnswerRow key={id} card={card} questionId={id} isOpen={open.includes(id)} />
        ))}
      </dl>
      <Field
        label={t(($) => $.review.nickname)}
        hint={t(($) => $.review.nicknameHint)}
        error={isNameless ? t(($) => $.name.unseen) : undefined}
        maxLength={MOST.nameLetters}
        autoComplete="off"
        {...AS_TYPED}
        data-field="nickname"
        value={typed ?? card.nickname.value}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          if (!isUnseen(value)) renameCard(card.id, value);
        }}
        onBlur={() => {
          if (!isNameless) setTyped(undefined);
        }}
      />
    </Screen>
  );
}
