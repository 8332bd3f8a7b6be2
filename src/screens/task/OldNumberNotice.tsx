import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCOUNTS } from '../../catalogue/accounts.ts';
import type { Account, PlainDate } from '../../catalogue/schema.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { CertaintyMark } from '../../parts/CertaintyMark.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly task: ChecklistTask;
  readonly today: PlainDate;
}

/** That an account may send a code to the old number, which is why it cannot wait. */
export function OldNumberNotice({ task, today }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const account: Account | undefined = ACCOUNTS.find(({ id }) => id === task.account?.id);
  const needs = account?.needsOldNumberSms ?? 'unknown';
  if (!task.account || needs === 'no') return null;
  return (
    <Notice look="attention" icon="alert">
      <p>
        <span>
          {needs === 'yes' ? t(($) => $.account.needsOld) : t(($) => $.account.needsOldUnknown)}
        </span>
        <CertaintyMark facts={account?.smsFact ? [account.smsFact] : []} today={today} />
      </p>
    </Notice>
  );
}
