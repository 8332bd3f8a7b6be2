import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { PLAN_TABLES } from '../../catalogue/planTables.ts';
import { nextTask, progressOf } from '../../domain/checklist/progress.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf, visitsCounter } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { StageBar } from '../../ui/StageBar.tsx';
import css from './ChecklistScreen.module.css';
import { DaySections } from './DaySections.tsx';
import { DayToggle } from './DayToggle.tsx';
import { ChatHintPlace } from './ChatHintPlace.tsx';
import { ListFilter } from './ListFilter.tsx';
import { ListLinks } from './ListLinks.tsx';
import { ListNotices } from './ListNotices.tsx';
import { NearLinks } from './NearLinks.tsx';
import { NextBox } from './NextBox.tsx';
import { PlanLine } from './PlanLine.tsx';
import { StageSection } from './StageSection.tsx';

/** The person's own list: what comes next, and every task by stage. */
export function ChecklistScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();
  const today = useToday();
  const [onlyLeft, setOnlyLeft] = useState(false);
  const checklist = checklistOf(card);
  const plan = planOf(card, checklist, today, PLAN_TABLES);
  const [isByDay, setByDay] = useState(false);
  const hasDays = plan.shape === 'ahead' || plan.shape === 'today';
  const progress = progressOf(checklist.tasks, card);
  const nameOf = (nickname: string): string =>
    words.cardName(nickname, checklist.situation) ?? t(($) => $.common.cards.unnamed);
  const cardType = checklist.situation.cardType?.[0] as 'local-sim' | 'local-esim' | 'travel-esim';

  return (
    <Screen
      eyebrow={t(($) => $.common.cardType[cardType])}
      title={nameOf(card.nickname.value)}
      pageTitle={nameOf('')}
      lead={
        <span data-progress={`${progress.done}/${progress.total}`}>
          {t(($) => $.checklist.progress, { ...progress })}
        </span>
      }
      back={
        <BackLink href={formatRoute({ screen: 'home' })}>{t(($) => $.common.nav.home)}</BackLink>
      }
      actions={
        visitsCounter(card) ? (
          <LinkButton
            data-action="counter-card"
            href={formatRoute({ screen: 'counter', card: card.id })}
          >
            {t(($) => $.common.links.counter)}
          </LinkButton>
        ) : null
      }
    >
      <StageBar
        parts={checklist.stages.map(({ id, tasks }) => ({
          id,
          label: t(($) => $.stage[id]),
          ...progressOf(tasks, card),
        }))}
      />
      <ChatHintPlace card={card} />
      <ListNotices card={card} checklist={checklist} today={today} />
      <PlanLine card={card} plan={plan} today={today} />
      <NextBox
        card={card}
        checklist={checklist}
        left={progress.total - progress.done}
        task={nextTask(checklist, card, today)}
        today={today}
      />
      <NearLinks cardId={card.id} />
      {hasDays ? <DayToggle isByDay={isByDay} onChange={setByDay} /> : null}
      <ListFilter onlyLeft={onlyLeft} settled={progress.done} onChange={setOnlyLeft} />
      <div className={css.stages}>
        {hasDays && isByDay ? (
          <DaySections
            card={card}
            checklist={checklist}
            plan={plan}
            onlyLeft={onlyLeft}
            today={today}
          />
        ) : (
          checklist.stages.map((stage) => (
            <StageSection
              key={stage.id}
              card={card}
              checklist={checklist}
              stage={stage}
              plan={plan}
              onlyLeft={onlyLeft}
              today={today}
            />
          ))
        )}
      </div>
      <ListLinks card={card} situation={checklist.situation} />
    </Screen>
  );
}
