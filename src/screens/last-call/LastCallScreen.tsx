import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { MOST } from '../../domain/card/limits.ts';
import { gateWaitsFor } from '../../domain/checklist/progress.ts';
import { useDraft } from '../../platform/storage/useDraft.ts';
import { navigate } from '../../routing/navigate.ts';
import { formatRoute } from '../../routing/route.ts';
import { waiveTasks } from '../../store/actions.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './LastCallScreen.module.css';
import { NothingToWarnOf } from './NothingToWarnOf.tsx';
import { OpenTasks } from './OpenTasks.tsx';

/** The one page between open must-do tasks and the step that ends the number. */
export function LastCallScreen({
  card,
  taskId,
}: {
  readonly card: Card;
  readonly taskId: string;
}): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const [reason, setReason] = useDraft(`${card.id}/${taskId}/last-call`);
  const [isMissing, setMissing] = useState(false);
  const reasonField = useRef<HTMLInputElement>(null);
  const checklist = checklistOf(card);
  const task = checklist.tasks.find(({ id }) => id === taskId);
  const open = task ? gateWaitsFor(checklist, card, task) : [];
  const toList = formatRoute({ screen: 'checklist', card: card.id });
  const back = <BackLink href={toList}>{t(($) => $.common.nav.checklist)}</BackLink>;

  if (!task?.gated || open.length === 0) {
    return <NothingToWarnOf card={card} task={task} />;
  }

  function goOn(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      reasonField.current?.focus();
      return;
    }
    waiveTasks(
      card.id,
      open.map(({ id }) => id),
      reason,
    );
    setReason('');
    navigate({ screen: 'task', card: card.id, task: taskId });
  }

  const isTravel = checklist.situation.cardType?.includes('travel-esim');
  return (
    <form onSubmit={goOn} noValidate>
      <Screen
        title={t(($) => $.lastCall.title)}
        lead={isTravel ? t(($) => $.lastCall.leadTravel) : t(($) => $.lastCall.lead)}
        back={back}
        actions={
          <>
            <LinkButton look="main" data-action="keep-number" href={toList}>
              {t(($) => $.lastCall.keep)}
            </LinkButton>
            <Button type="submit" data-action="waive">
              {t(($) => $.lastCall.goOn)}
            </Button>
          </>
        }
      >
        <OpenTasks cardId={card.id} tasks={open} />
        <div className={css.reason}>
          <Field
            ref={reasonField}
            label={t(($) => $.lastCall.reason)}
            hint={t(($) => $.lastCall.reasonHint)}
            error={isMissing ? t(($) => $.lastCall.reasonMissing) : undefined}
            name="reason"
            maxLength={MOST.lineLetters}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
              setMissing(false);
            }}
          />
        </div>
      </Screen>
    </form>
  );
}
