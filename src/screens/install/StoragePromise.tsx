import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepState } from '../../platform/storage/useKeepState.ts';
import { formatRoute } from '../../routing/route.ts';
import { Button } from '../../ui/Button.tsx';
import layout from '../../ui/layout.module.css';

/** What the browser promises about what is stored, in plain words, and a way to ask it for more. */
export function StoragePromise(): ReactNode {
  const { t } = useTranslation('install');
  const { state, ask } = useKeepState();
  const [asked, setAsked] = useState(false);
  if (state === undefined) return null;
  return (
    <section className={layout.stack3} data-keep-state={state}>
      <h2>{t(($) => $.keep.title)}</h2>
      <p role="status">
        <span>{`${t(($) => $.keep[state])} `}</span>
        <span>{asked && state === 'unsure' ? t(($) => $.keep.asked) : ''}</span>
      </p>
      {state === 'unsure' ? (
        <Button
          data-action="ask-to-keep"
          onClick={() => {
            ask();
            setAsked(true);
          }}
        >
          {t(($) => $.keep.ask)}
        </Button>
      ) : null}
      <p>
        <a className={layout.tallLink} href={formatRoute({ screen: 'data' })}>
          {t(($) => $.keep.backup)}
        </a>
      </p>
    </section>
  );
}
