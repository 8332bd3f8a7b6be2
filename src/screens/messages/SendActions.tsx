import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../platform/copyText.ts';
import { printPage } from '../../platform/printPage.ts';
import { canShareText, shareText } from '../../platform/shareText.ts';
import { Button } from '../../ui/Button.tsx';
import css from './MessageScreen.module.css';

interface Props {
  readonly text: string;
  readonly prints: boolean;
}

/** Share sheet, else clipboard, else the text stays to be selected; a letter can be printed. */
export function SendActions({ text, prints }: Props): ReactNode {
  const { t } = useTranslation('messages');
  const [said, setSaid] = useState('');

  async function copy(): Promise<void> {
    setSaid((await copyText(text)) ? t(($) => $.copied) : t(($) => $.copyFailed));
  }

  return (
    <>
      <p role="status" className={css.said}>
        {said}
      </p>
      {prints ? (
        <Button
          look="main"
          data-action="print"
          onClick={() => {
            if (!printPage()) setSaid(t(($) => $.printFailed));
          }}
        >
          {t(($) => $.print)}
        </Button>
      ) : null}
      {canShareText() && !prints ? (
        <Button
          look="main"
          data-action="share"
          onClick={() => void shareText(text).then((ok) => (ok ? undefined : copy()))}
        >
          {t(($) => $.share)}
        </Button>
      ) : null}
      <Button data-action="copy-message" onClick={() => void copy()}>
        {t(($) => $.copy)}
      </Button>
    </>
  );
}
