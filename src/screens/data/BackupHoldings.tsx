import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBackupPlan } from '../../store/backup/planBackup.ts';
import type { BackupContents } from '../../store/backup/readBackup.ts';
import { Button } from '../../ui/Button.tsx';
import { BackupLosses } from './BackupLosses.tsx';
import { BackupTable } from './BackupTable.tsx';
import css from './DataScreen.module.css';
import { NewCards } from './NewCards.tsx';
import { OtherBackups } from './OtherBackups.tsx';
import { SharedCards } from './SharedCards.tsx';

interface Props {
  readonly contents: BackupContents;
  readonly onAdd: () => Promise<void>;
  readonly onDrop: () => void;
}

/** What a backup holds, what of it could not be read, what it would change, and the choice to add it. */
export function BackupHoldings({ contents, onAdd, onDrop }: Props): ReactNode {
  const { t } = useTranslation('backup');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [contents]);
  const { added, shared, noRoom, cleanedNames } = useBackupPlan(contents);
  const cards = [...added, ...shared.map(({ after }) => after)];
  const kept = shared.reduce((sum, card) => sum + card.kept, 0);
  return (
    <div className={css.box} data-holds={cards.length + noRoom}>
      <h3 ref={heading} tabIndex={-1}>
        {t(($) => $.read.holds)}
      </h3>
      <BackupTable contents={contents} />
      {cards.length + noRoom === 0 ? (
        <p>{t(($) => $.read.empty)}</p>
      ) : (
        <p>{t(($) => $.read.whose)}</p>
      )}
      <NewCards cards={added} />
      <SharedCards cards={shared} />
      {kept > 0 ? <p data-kept={kept}>{t(($) => $.read.kept, { count: kept })}</p> : null}
      {noRoom > 0 ? (
        <p data-no-room={noRoom}>{t(($) => $.read.noRoom, { count: noRoom })}</p>
      ) : null}
      {cleanedNames > 0 ? <p>{t(($) => $.read.cleaned, { count: cleanedNames })}</p> : null}
      {contents.without.length > 0 ? (
        <p>{t(($) => $.read.without, { count: contents.without.length })}</p>
      ) : null}
      <OtherBackups others={contents.others ?? []} />
      <BackupLosses losses={contents.losses} />
      {cards.length > 0 ? (
        <Button look="main" data-action="merge" onClick={() => void onAdd()}>
          {t(($) => $.read.do)}
        </Button>
      ) : null}
      <Button data-action="drop-backup" onClick={onDrop}>
        {t(($) => $.read.drop)}
      </Button>
    </div>
  );
}
