import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { languageRow } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { printPage } from '../../platform/handOn/printPage.ts';
import { shareText } from '../../platform/handOn/shareText.ts';
import { Button } from '../../ui/Button.tsx';
import css from './MessageScreen.module.css';

/** Of the open blanks: more would push the buttons out of reach. */
const NAMED = 3;

interface Props {
  readonly text: string;
  readonly prints: boolean;
  /** The blanks that still stand in it in brackets. */
  readonly open: readonly string[];
}

/** Share sheet, else clipboard, else the text stays to be selected; a letter can be printed. */
export function SendActions({ text, prints, open }: Props): ReactNode {
  const { t } = useTranslation('messages');
  const words = useWords();
  const comma = languageRow(words.language).comma;
  const named = open.slice(0, NAMED).map((blank) => words.row('messages', `blanks.${blank}`));
  const blanks = named.join(comma) + (open.length > NAMED ? ` +${open.length - NAMED}` : '');
  const [isRefused, setRefused] = useState(false);

  return (
    <>
      {blanks ? (
        <p className={css.open} data-open-blanks={open.join(' ')}>
          {t(($) => $.open, { blanks })}
        </p>
      ) : null}
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
        {...(blanks ? { copied: t(($) => $.copiedOpen, { blanks }) } : {})}
        sharing={
          prints ? undefined : { label: t(($) => $.share), action: 'share', hand: shareText }
        }
      >
        {t(($) => $.copy)}
      </CopyButton>
    </>
  );
}
