import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageRow } from '../../i18n/languages.ts';
import { copyText } from '../../platform/copyText.ts';
import { printPage } from '../../platform/printPage.ts';
import { formatRoute } from '../../routing/route.ts';
import { Button } from '../../ui/Button.tsx';
import type { CardRecord } from './record.ts';
import css from './RecordScreen.module.css';
import { recordText } from './recordText.ts';

/** Ways to take the record along: paper or PDF, a text, a file. None of it is printed. */
export function RecordTools({ record }: { readonly record: CardRecord }): ReactNode {
  const { t, i18n } = useTranslation('record');
  const [copied, setCopied] = useState<boolean>();
  const hint = useId();
  const text = recordText(record, languageRow(i18n.language).colon);
  return (
    <div className={css.tools}>
      <Button
        look="main"
        data-action="print"
        aria-describedby={`${hint}-print`}
        onClick={printPage}
      >
        {t(($) => $.print)}
      </Button>
      <p className={css.hint} id={`${hint}-print`}>
        {t(($) => $.printHint)}
      </p>
      <Button
        data-action="copy-record"
        aria-describedby={`${hint}-copy`}
        onClick={() => void copyText(text).then(setCopied)}
      >
        {t(($) => $.copy)}
      </Button>
      <p className={css.hint} id={`${hint}-copy`}>
        {t(($) => $.copyHint)}
      </p>
      <p role="status" className={css.copied}>
        {copied === undefined ? '' : copied ? t(($) => $.copied) : t(($) => $.copyFailed)}
      </p>
      {copied === false ? (
        <textarea
          className={css.text}
          readOnly
          rows={8}
          aria-label={t(($) => $.text)}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
      <a className={css.backup} href={formatRoute({ screen: 'data' })} data-action="backup">
        {t(($) => $.backup)}
      </a>
    </div>
  );
}
