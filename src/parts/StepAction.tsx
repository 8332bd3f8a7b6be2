import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FACTS, SOURCES } from '../catalogue/facts.ts';
import type { Action } from '../catalogue/schema.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import css from './StepAction.module.css';
import layout from '../ui/layout.module.css';

/** A code to copy, a number to call, an address to write to, or a page to open. */
export function StepAction({ action }: { readonly action: Action }): ReactNode {
  const { t } = useTranslation('screens');
  const fact = FACTS.get(action.fact);
  if (action.kind === 'open') {
    const source = fact && SOURCES.get(fact.source);
    if (!source?.url || !source.linkable) return null;
    return (
      <a className={css.open} href={source.url} target="_blank" rel="noreferrer noopener">
        <Icon name="open" />
        <span>
          <span>{`${t(($) => $.task.open)} `}</span>
          <span className={layout.muted}>{new URL(source.url).host}</span>
          <span className={css.hidden}>{t(($) => $.task.openNew)}</span>
        </span>
      </a>
    );
  }
  const value = String(fact?.values?.[action.value ?? ''] ?? '');
  return (
    <div className={css.box}>
      <bdi className={css.value} dir="ltr" translate="no">
        {value}
      </bdi>
      {action.kind === 'call' ? (
        <a className={css.button} href={`tel:${value.replace(/\s/g, '')}`}>
          <Icon name="call" />
          <span>{t(($) => $.task.call)}</span>
        </a>
      ) : null}
      {action.kind === 'email' ? (
        <a className={css.button} href={`mailto:${value}`}>
          <Icon name="mail" />
          <span>{t(($) => $.task.email)}</span>
        </a>
      ) : null}
      <CopyButton look="quiet" data-action="copy" text={value}>
        <Icon name="copy" />
        <span>{t(($) => $.task.copy)}</span>
      </CopyButton>
    </div>
  );
}
