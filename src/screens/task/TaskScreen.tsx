import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Card } from '../../domain/card/card.ts';
import { useWords, type TaskRef } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { CertaintyMark } from '../../parts/CertaintyMark.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AccountMarks } from './AccountMarks.tsx';
import { AskList } from './AskList.tsx';
import { GateNotice } from './GateNotice.tsx';
import { OldNumberNotice } from './OldNumberNotice.tsx';
import { ProofLink } from './ProofLink.tsx';
import { CounterPart } from './CounterPart.tsx';
import { MessageLinks } from './MessageLinks.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import { StepList } from './StepList.tsx';
import { TakeList } from './TakeList.tsx';
import { TaskExtras } from './TaskExtras.tsx';
import { TaskActions } from './TaskActions.tsx';
import layout from '../../ui/layout.module.css';
import { TaskStanding } from './TaskStanding.tsx';

/** One task: why, how, what to take and ask, what it rests on, and the way to finish it. */
export function TaskScreen({
  card,
  taskId,
}: {
  readonly card: Card;
  readonly taskId: string;
}): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();
  const today = useToday();
  const checklist = checklistOf(card);
  const task = checklist.tasks.find(({ id }) => id === taskId);
  const toList = formatRoute({ screen: 'checklist', card: card.id });
  const back = <BackLink href={toList}>{t(($) => $.common.nav.checklist)}</BackLink>;
  if (!task) {
    return (
      <Screen
        title={t(($) => $.task.missing)}
        lead={t(($) => $.task.missingText)}
        back={back}
        actions={
          <LinkButton look="main" href={toList}>
            {t(($) => $.common.nav.checklist)}
          </LinkButton>
        }
      />
    );
  }
  return (
    <Screen
      eyebrow={t(($) => $.stage[task.stage])}
      title={words.taskTitle(task)}
      pageTitle={words.taskTitle(withoutOwnName(task))}
      lead={
        <>
          <span>{words.taskWhy(task)}</span>
          <CertaintyMark facts={task.whyFacts} today={today} />
        </>
      }
      back={back}
      actions={<TaskActions card={card} checklist={checklist} task={task} />}
    >
      <div className={layout.stack5}>
        <GateNotice card={card} checklist={checklist} task={task} />
        <TaskStanding card={card} taskId={task.id} />
        <CounterPart card={card} taskId={task.id} />
        <MessageLinks card={card} taskId={task.id} />
        <OldNumberNotice task={task} today={today} />
        <StepList task={task} today={today} />
        {task.account ? <AccountMarks card={card} task={task} /> : null}
        <TakeList task={task} />
        <AskList card={card} task={task} />
        <ProofLink card={card} task={task} />
        <TaskExtras card={card} task={task} />
        <SourceNotes task={task} today={today} />
      </div>
    </Screen>
  );
}

/** The task with an account that the person named standing under its general name. */
function withoutOwnName(task: TaskRef): TaskRef {
  return task.account?.name === undefined
    ? task
    : { id: task.id, account: { id: task.account.id } };
}
