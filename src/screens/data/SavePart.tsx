import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { now } from '../../platform/clock.ts';
import { canShareFile, mayDropDownloads } from '../../platform/handOn/saveFile.ts';
import { endReminder } from '../../store/backup/reminder.ts';
import { savedStore } from '../../store/saved/savedStore.ts';
import { writeBackupText } from '../../store/backup/writeBackup.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import layout from '../../ui/layout.module.css';
import type { BackupFile } from './useBackupFile.ts';
import { useOutcomeText } from './useOutcomeText.ts';

/** Saving a copy: as a file, by whatever way this browser has, or as text. */
export function SavePart({ backup }: { readonly backup: BackupFile }): ReactNode {
  const { t } = useTranslation('backup');
  const { made, isMaking } = backup;
  const mayDrop = mayDropDownloads();
  return (
    <section className={layout.stack3}>
      <h2>{t(($) => $.save.title)}</h2>
      <p>{t(($) => $.save.text)}</p>
      <Button
        look="main"
        data-action="backup"
        disabled={isMaking}
        onClick={() => void backup.make()}
      >
        {t(($) => $.save.do)}
      </Button>
      <SaveNews backup={backup} />
      {made ? (
        <>
          {canShareFile(made.file) ? (
            <Button onClick={() => void backup.send('share')}>{t(($) => $.save.share)}</Button>
          ) : null}
          {made.way === 'share' ? (
            <Button onClick={() => void backup.send('download')}>
              {t(($) => $.save.download)}
            </Button>
          ) : null}
        </>
      ) : null}
      <Disclosure
        open={mayDrop || backup.isBroken || made?.outcome === 'failed'}
        summary={t(($) => $.save.other)}
      >
        <CopyAsText />
      </Disclosure>
    </section>
  );
}

function SaveNews({
  backup: { isMaking, isBroken, made },
}: {
  readonly backup: BackupFile;
}): ReactNode {
  const { t } = useTranslation('backup');
  const outcomeText = useOutcomeText();
  const mayHaveDropped = made?.outcome === 'done' && made.way === 'download' && mayDropDownloads();
  return (
    <div
      role="status"
      className={layout.stack2}
      data-backup={isMaking ? 'making' : isBroken ? 'broken' : (made?.outcome ?? 'none')}
    >
      {isMaking ? <p>{t(($) => $.save.making)}</p> : null}
      {isBroken ? <p>{t(($) => $.save.broken)}</p> : null}
      {!isMaking && made ? <p>{outcomeText(made)}</p> : null}
      {!isMaking && mayHaveDropped ? <p>{t(($) => $.save.mayDrop)}</p> : null}
      {!isMaking && made && made.missing.length > 0 ? (
        <p>{t(($) => $.save.photosMissing, { count: made.missing.length })}</p>
      ) : null}
    </div>
  );
}

function CopyAsText(): ReactNode {
  const { t } = useTranslation('backup');
  return (
    <>
      <p>{t(($) => $.save.copyText)}</p>
      <CopyButton
        data-action="copy-backup"
        text={() => writeBackupText(savedStore.getState(), now())}
        copied={t(($) => $.save.copied)}
        onCopied={endReminder}
      >
        {t(($) => $.save.copy)}
      </CopyButton>
    </>
  );
}
