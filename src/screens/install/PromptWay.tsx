import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  hasInstallOffer,
  onInstallOffer,
  promptInstall,
} from '../../platform/install/installPrompt.ts';
import { Button } from '../../ui/Button.tsx';
import layout from '../../ui/layout.module.css';

/** The browser's own prompt, where it has one to give. */
export function PromptWay(): ReactNode {
  const { t } = useTranslation('install');
  const isOffered = useSyncExternalStore(onInstallOffer, hasInstallOffer);
  const [accepted, setAccepted] = useState<boolean>();
  if (!isOffered && accepted === undefined) return null;
  return (
    <section className={layout.stack3} data-way="prompt">
      <h2>{t(($) => $.prompt.title)}</h2>
      {isOffered ? (
        <>
          <p>{t(($) => $.prompt.text)}</p>
          <Button
            look="main"
            data-action="install"
            onClick={() => void promptInstall().then(setAccepted)}
          >
            {t(($) => $.prompt.do)}
          </Button>
        </>
      ) : null}
      <p role="status">
        {accepted === undefined
          ? ''
          : accepted
            ? t(($) => $.installed)
            : t(($) => $.prompt.declined)}
      </p>
    </section>
  );
}
