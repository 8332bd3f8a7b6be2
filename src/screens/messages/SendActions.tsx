import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { printPage } from '../../platform/handOn/printPage.ts';
import { shareText } from '../../platform/handOn/shareText.ts';
import { Button } from '../../ui/Button.tsx';
import css from './MessageScreen.module.css';

interface Props {
  readonly text: string;
  readonly prints: boolean;
}

/** Share sheet, else clipboard, else the text stays to be selected; a letter can be printed. */
export function SendActions({ text, prints }: Props): ReactNode {
  const { t } = useTranslation('messages');
  const [isRefused, setRefused] = useState(false);

  return (
    <>
      <p role="status" className={css.said}>
        {isRefused ? t(($) => $.printFailed) : ''}
      </p>
      {prints ? (
        <Button look="main" data-action="print" onClick={() => setRefused(!printPage())}>
          {t(($) => $.print)}
        </Button>
      ) : null}
      <CopyButton
        data-action="copy-message"
        text={text}
        sharing={
          prints ? undefined : { label: t(($) => $.share), action: 'share', hand: shareText }
        }
      >
        {t(($) => $.copy)}
      </CopyButton>
    </>
  );
}
