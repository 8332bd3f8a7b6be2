import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageRow } from '../../i18n/languages.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { printPage } from '../../platform/handOn/printPage.ts';
import { formatRoute } from '../../routing/route.ts';
import { Button } from '../../ui/Button.tsx';
import type { CardRecord } from './record.ts';
import css from './RecordScreen.module.css';
import { recordText } from './recordText.ts';

/** Ways to take the record along: paper or PDF, a text, a file. None of it is printed. */
export function RecordTools({ record }: { readonly record: CardRecord }): ReactNode {
  const { t, i18n } = useTranslation('record');
  const [printed, setPrinted] = useState(true);
  const hint = useId();
  const text = recordText(record, languageRow(i18n.language).colon);
  return (
    <div className={css.tools}>
      <Button
        look="main"
        data-action="print"
        aria-describedby={`${hint}-print`}
        onClick={() => setPrinted(printPage())}
      >
        {t(($) => $.print)}
      </Button>
      <p className={css.hint} id={`${hint}-print`}>
        {t(($) => $.printHint)}
      </p>
      <p role="status" className={css.hint}>
        {printed ? '' : t(($) => $.printFailed)}
      </p>
      <CopyButton
        data-action="copy-record"
        aria-describedby={`${hint}-copy`}
        text={text}
        copied={t(($) => $.copied)}
      >
        {t(($) => $.copy)}
      </CopyButton>
      <p className={css.hint} id={`${hint}-copy`}>
        {t(($) => $.copyHint)}
      </p>
      <a className={css.backup} href={formatRoute({ screen: 'data' })} data-action="backup">
        {t(($) => $.backup)}
      </a>
    </div>
  );
}
