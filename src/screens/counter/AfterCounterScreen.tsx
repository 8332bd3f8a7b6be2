import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTER_TASK_IDS } from '../../catalogue/counterLines.ts';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { answersOf, stateOf, type Card } from '../../domain/card/card.ts';
import { unanswered } from '../../domain/interview/interview.ts';
import { navigate } from '../../routing/navigate.ts';
import { formatRoute } from '../../routing/route.ts';
import { tickTask } from '../../store/actions.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './AfterCounterScreen.module.css';
import { ComeBackOn } from './ComeBackOn.tsx';
import { Outcome } from './Outcome.tsx';

/** What came of the visit: asked when the card is closed, while the slip is still in the hand. */
export function AfterCounterScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation(['counter', 'common']);
  const [isNotToday, setNotToday] = useState(false);
  const task = checklistOf(card).tasks.find(({ id }) => COUNTER_TASK_IDS.includes(id))?.id;
  const open = unanswered(CATALOGUE.questions, answersOf(card));
  const toList = formatRoute({ screen: 'checklist', card: card.id });

  function recordCancelled(): void {
    if (task && stateOf(card, task) !== 'done') tickTask(card.id, task, true);
    navigate({ screen: 'proof', card: card.id, id: 'new' });
  }

  return (
    <Screen
      title={t(($) => $.after.title)}
      lead={t(($) => $.after.lead)}
      back={<BackLink href={toList}>{t(($) => $.common.nav.checklist)}</BackLink>}
      actions={
        <LinkButton href={toList} data-action="to-list" look={isNotToday ? 'main' : 'second'}>
          {isNotToday ? t(($) => $.after.toList) : t(($) => $.after.looking)}
        </LinkButton>
      }
    >
      <ul className={css.choices}>
        <Outcome
          choice="cancelled"
          icon="check"
          label={t(($) => $.after.cancelled)}
          hint={t(($) => $.after.cancelledHint)}
          onChoose={recordCancelled}
        />
        <Outcome
          choice="not-today"
          icon="wait"
          label={t(($) => $.after.notToday)}
          hint={t(($) => $.after.notTodayHint)}
          isOpen={isNotToday}
          onChoose={() => setNotToday(!isNotToday)}
        >
          {task ? <ComeBackOn card={card} taskId={task} /> : null}
        </Outcome>
        <Outcome
          choice="refused"
          icon="alert"
          label={t(($) => $.after.refused)}
          hint={t(($) => $.after.refusedHint)}
          onChoose={() => navigate({ screen: 'refused', card: card.id })}
        />
      </ul>
      {open[0] ? (
        <Notice icon="note" title={t(($) => $.after.questions)}>
          <p>{t(($) => $.after.questionsText, { count: open.length })}</p>
          <a
            className={css.link}
            data-action="answer-rest"
            href={formatRoute({
              screen: 'question',
              card: card.id,
              question: open[0],
              change: false,
            })}
          >
            {t(($) => $.after.questionsDo)}
          </a>
        </Notice>
      ) : null}
    </Screen>
  );
}
