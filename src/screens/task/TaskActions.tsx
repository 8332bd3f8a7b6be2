import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist, ChecklistTask } from '../../domain/checklist/checklist.ts';
import { gateWaitsFor, isUndone, nextTask } from '../../domain/checklist/progress.ts';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { finishAccount, tickTask } from '../../store/actions.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { focusHeading } from '../../ui/focusHeading.ts';
import { SignInQuestion } from './SignInQuestion.tsx';

interface Props {
  readonly card: Card;
  readonly checklist: Checklist;
  readonly task: ChecklistTask;
}

/**
 * Done, or back to not done, and the way on. Behind a closed gate "done" leads to the final check; of an
 * account that was not tried yet it asks first.
 */
export function TaskActions({ card, checklist, task }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const today = useToday();
  const [isAsking, setAsking] = useState(false);
  const isOpen = isUndone(card, task.id);
  const isTried = card.tasks[task.id]?.marks?.tested?.value === true;
  const next = isOpen ? undefined : nextTask(checklist, card, today);

  if (gateWaitsFor(checklist, card, task).length > 0) {
    return (
      <LinkButton
        look="main"
        data-action="tick"
        href={formatRoute({ screen: 'last-call', card: card.id, task: task.id })}
      >
        {t(($) => $.task.done)}
      </LinkButton>
    );
  }
  if (isAsking && isOpen && !isTried) {
    return (
      <SignInQuestion
        onYes={() => {
          finishAccount(card.id, task.id);
          setAsking(false);
          focusHeading();
        }}
        onNo={() => {
          setAsking(false);
          document.querySelector<HTMLElement>('[data-mark="tested"]')?.focus();
        }}
      />
    );
  }
  return (
    <>
      <Button
        look={isOpen ? 'main' : 'second'}
        data-action="tick"
        onClick={() =>
          isOpen && task.account && !isTried ? setAsking(true) : tickTask(card.id, task.id, isOpen)
        }
      >
        {isOpen ? t(($) => $.task.done) : t(($) => $.task.undone)}
      </Button>
      {next ? (
        <LinkButton
          look="main"
          href={formatRoute({ screen: 'task', card: card.id, task: next.id })}
        >
          {t(($) => $.task.next)}
        </LinkButton>
      ) : null}
    </>
  );
}
