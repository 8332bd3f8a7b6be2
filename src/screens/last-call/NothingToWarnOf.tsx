import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { isUndone } from '../../domain/checklist/progress.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';

interface Props {
  readonly card: Card;
  /** Undefined: not on this list. */
  readonly task: ChecklistTask | undefined;
}

/**
 * Where the final check has nothing to say: the step is open. An address can also name a task that is
 * not on the list, ends no number or is settled: of none of those is anything claimed.
 */
export function NothingToWarnOf({ card, task }: Props): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();
  const toList = formatRoute({ screen: 'checklist', card: card.id });
  const isGateOpen = task !== undefined && task.gated && isUndone(card, task.id);
  return (
    <Screen
      title={
        isGateOpen
          ? t(($) => $.lastCall.openTitle)
          : task
            ? words.taskTitle(task)
            : t(($) => $.task.missing)
      }
      lead={
        isGateOpen
          ? words.taskTitle(task)
          : task
            ? t(($) => $.lastCall.notHere)
            : t(($) => $.task.missingText)
      }
      back={<BackLink href={toList}>{t(($) => $.common.nav.checklist)}</BackLink>}
      actions={
        <LinkButton
          look="main"
          href={task ? formatRoute({ screen: 'task', card: card.id, task: task.id }) : toList}
        >
          {task ? t(($) => $.lastCall.openGo) : t(($) => $.common.nav.checklist)}
        </LinkButton>
      }
    />
  );
}
