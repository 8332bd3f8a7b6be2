import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { shareLink } from '../../platform/handOn/shareText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { QrPicture } from '../../ui/QrPicture.tsx';
import css from './MoveScreen.module.css';
import layout from '../../ui/layout.module.css';

// Squares a side that a plain camera picture of 640 x 480 was still read with; about 1300 letters.
const FINEST_ROWS = 121;

interface Props {
  readonly link: string;
  readonly rows: readonly (readonly boolean[])[] | undefined;
}

/** The link as a code to scan and as text to send. */
export function MadeLink({ link, rows }: Props): ReactNode {
  const { t } = useTranslation('move');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);

  return (
    <section className={css.made}>
      <h2 ref={heading} tabIndex={-1}>
        {rows ? t(($) => $.madeTitle) : t(($) => $.linkTitle)}
      </h2>
      {rows ? (
        <>
          <p className={css.small}>{t(($) => $.madeText)}</p>
          <QrPicture rows={rows} label={t(($) => $.qrLabel)} data-resume-qr />
          {rows.length > FINEST_ROWS ? (
            <Notice look="attention" icon="alert" role="status">
              <p>{t(($) => $.tooFine)}</p>
            </Notice>
          ) : null}
          <h3>{t(($) => $.linkTitle)}</h3>
        </>
      ) : null}
      <p className={css.link} data-resume-link dir="ltr" translate="no">
        {link}
      </p>
      <div className={layout.stack2}>
        <CopyButton
          data-action="copy-link"
          text={link}
          sharing={{ label: t(($) => $.share), action: 'share-link', hand: shareLink }}
        >
          {t(($) => $.copy)}
        </CopyButton>
      </div>
      <p className={css.small}>{t(($) => $.linkHint)}</p>
    </section>
  );
}
