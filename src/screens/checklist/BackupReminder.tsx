import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepState } from '../../platform/storage/useKeepState.ts';
import { formatRoute } from '../../routing/route.ts';
import { endReminder, useBackupDue } from '../../store/backup/reminder.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './ListNotices.module.css';

/** Once there is something worth keeping and the browser gives no promise: a line, until it is closed. */
export function BackupReminder(): ReactNode {
  const isDue = useBackupDue();
  return isDue ? <Reminder /> : null;
}

function Reminder(): ReactNode {
  const { t } = useTranslation('screens');
  const { state } = useKeepState();
  if (state === undefined || state === 'kept') return null;
  return (
    <div data-backup-reminder>
      <Notice icon="note" title={t(($) => $.reminder.title)}>
        <p>{t(($) => $.reminder.text)}</p>
        <div className={css.choices}>
          <a className={css.link} href={formatRoute({ screen: 'data' })}>
            {t(($) => $.reminder.do)}
          </a>
          <Button look="quiet" data-action="end-reminder" onClick={endReminder}>
            {t(($) => $.reminder.close)}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
