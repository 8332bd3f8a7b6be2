import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { copyText } from '../platform/copyText.ts';
import { dropAside, notices } from '../store/notices.ts';
import { readAside } from '../store/savedStore.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Notice } from '../ui/Notice.tsx';
import css from './SavingNews.module.css';

/** Says when something shown is not stored, and when older records could not be read. */
export function SavingNews(): ReactNode {
  const saved = useStore(notices, (state) => state.saved);
  const aside = useStore(notices, (state) => state.aside);
  return (
    <div className={css.news}>
      <div role="alert">{saved ? null : <NotSaved />}</div>
      {aside ? <SetAside asideKey={aside.key} losses={aside.losses} /> : null}
    </div>
  );
}

function NotSaved(): ReactNode {
  const { t } = useTranslation();
  return (
    <div data-not-saved>
      <Notice look="attention" icon="alert" title={t(($) => $.saving.failed)}>
        <p>{t(($) => $.saving.failedText)}</p>
      </Notice>
    </div>
  );
}

function SetAside({
  asideKey,
  losses,
}: {
  readonly asideKey: string;
  readonly losses: readonly string[];
}): ReactNode {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean>();
  const original = readAside(asideKey);
  const places = losses.filter((place) => place !== 'text' && place !== 'version');
  return (
    <div data-set-aside={asideKey}>
      <Notice look="attention" icon="alert" title={t(($) => $.saving.aside)} role="status">
        <p>{t(($) => $.saving.asideText)}</p>
        <Disclosure summary={t(($) => $.saving.asideShow)}>
          {losses.includes('text') ? <p>{t(($) => $.saving.asideNone)}</p> : null}
          {losses.includes('version') ? <p>{t(($) => $.saving.asideVersion)}</p> : null}
          {places.length > 0 ? (
            <ul className={css.places} translate="no">
              {places.slice(0, 20).map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          ) : null}
          {copied === false ? (
            <textarea className={css.original} readOnly value={original} />
          ) : null}
          <Button onClick={() => void copyText(original).then(setCopied)}>
            {copied ? t(($) => $.task.copied) : t(($) => $.saving.asideCopy)}
          </Button>
        </Disclosure>
        <Button onClick={dropAside}>{t(($) => $.saving.asideClose)}</Button>
      </Notice>
    </div>
  );
}
