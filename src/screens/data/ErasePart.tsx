import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Traces } from '../../platform/storage/traces.ts';
import { eraseEverything } from '../../store/saved/eraseEverything.ts';
import { Button } from '../../ui/Button.tsx';
import css from './DataScreen.module.css';
import layout from '../../ui/layout.module.css';
import type { BackupFile } from './useBackupFile.ts';
import { useOutcomeText } from './useOutcomeText.ts';

interface Props {
  readonly backup: BackupFile;
  readonly onErased: (left: Traces) => void;
}

/** Away with everything: asked once, with a backup offered before. */
export function ErasePart({ backup, onErased }: Props): ReactNode {
  const { t } = useTranslation('backup');
  const [isAsking, setAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);

  function keep(): void {
    setAsking(false);
    // The question goes away with the button that answered it.
    title.current?.focus();
  }

  return (
    <section className={layout.stack3}>
      <h2 ref={title} tabIndex={-1}>
        {t(($) => $.erase.title)}
      </h2>
      <p>{t(($) => $.erase.text)}</p>
      {isAsking ? (
        <Confirm backup={backup} onErased={onErased} onKeep={keep} />
      ) : (
        <Button look="danger" data-action="erase-everything" onClick={() => setAsking(true)}>
          {t(($) => $.erase.do)}
        </Button>
      )}
    </section>
  );
}

function Confirm({ backup, onErased, onKeep }: Props & { readonly onKeep: () => void }): ReactNode {
  const { t } = useTranslation('backup');
  const outcomeText = useOutcomeText();
  const [isRunning, setRunning] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function erase(): Promise<void> {
    setRunning(true);
    onErased(await eraseEverything());
  }

  return (
    <div className={css.box}>
      <h3 ref={heading} tabIndex={-1}>
        {t(($) => $.erase.confirm)}
      </h3>
      <p>{t(($) => $.erase.confirmText)}</p>
      <Button
        look="main"
        data-action="backup-first"
        disabled={backup.isMaking || isRunning}
        onClick={() => void backup.make()}
      >
        {t(($) => $.erase.first)}
      </Button>
      {backup.isBroken ? <p className={layout.muted}>{t(($) => $.save.broken)}</p> : null}
      {backup.made ? <p className={layout.muted}>{outcomeText(backup.made)}</p> : null}
      <Button disabled={isRunning} onClick={onKeep}>
        {t(($) => $.erase.keep)}
      </Button>
      <Button
        look="danger"
        data-action="erase-everything"
        data-confirm
        disabled={isRunning || backup.isMaking}
        onClick={() => void erase()}
      >
        {isRunning ? t(($) => $.erase.running) : t(($) => $.erase.now)}
      </Button>
    </div>
  );
}
