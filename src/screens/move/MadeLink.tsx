import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../platform/copyText.ts';
import { canShareText, shareText } from '../../platform/shareText.ts';
import { Button } from '../../ui/Button.tsx';
import { QrPicture } from '../../ui/QrPicture.tsx';
import css from './MoveScreen.module.css';

interface Props {
  readonly link: string;
  readonly rows: readonly (readonly boolean[])[] | undefined;
}

/** The link as a code to scan and as text to send. */
export function MadeLink({ link, rows }: Props): ReactNode {
  const { t } = useTranslation('move');
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const [news, setNews] = useState<'copied' | 'selected'>();

  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);

  async function copy(): Promise<void> {
    const isCopied = await copyText(link);
    if (!isCopied && text.current) window.getSelection()?.selectAllChildren(text.current);
    setNews(isCopied ? 'copied' : 'selected');
  }

  async function share(): Promise<void> {
    setNews(undefined);
    if (!(await shareText(link))) await copy();
  }

  return (
    <section className={css.made}>
      <h2 ref={heading} tabIndex={-1}>
        {rows ? t(($) => $.madeTitle) : t(($) => $.linkTitle)}
      </h2>
      {rows ? (
        <>
          <p className={css.small}>{t(($) => $.madeText)}</p>
          <QrPicture rows={rows} label={t(($) => $.qrLabel)} data-resume-qr />
          <h3>{t(($) => $.linkTitle)}</h3>
        </>
      ) : null}
      <p ref={text} className={css.link} data-resume-link dir="ltr" translate="no">
        {link}
      </p>
      <div className={css.buttons}>
        {canShareText() ? (
          <Button look="main" data-action="share-link" onClick={() => void share()}>
            {t(($) => $.share)}
          </Button>
        ) : null}
        <Button
          look={canShareText() ? 'second' : 'main'}
          data-action="copy-link"
          onClick={() => void copy()}
        >
          {t(($) => $.copy)}
        </Button>
      </div>
      <p role="status" className={css.small}>
        {news ? t(($) => $[news]) : ''}
      </p>
      <p className={css.small}>{t(($) => $.linkHint)}</p>
    </section>
  );
}
