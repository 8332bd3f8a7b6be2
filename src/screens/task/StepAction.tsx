import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FACTS, SOURCES } from '../../catalogue/facts.ts';
import type { Action } from '../../catalogue/schema.ts';
import { copyText } from '../../platform/copyText.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './StepAction.module.css';

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
          <span className={css.host}>{new URL(source.url).host}</span>
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
      <CopyButton value={value} />
    </div>
  );
}

function CopyButton({ value }: { readonly value: string }): ReactNode {
  const { t } = useTranslation('screens');
  const [copied, setCopied] = useState<boolean>();
  return (
    <button
      type="button"
      className={css.button}
      data-action="copy"
      onClick={() => void copyText(value).then(setCopied)}
    >
      <Icon name={copied ? 'check' : 'copy'} />
      <span role="status">
        {copied === undefined
          ? t(($) => $.task.copy)
          : copied
            ? t(($) => $.task.copied)
            : t(($) => $.task.copyFailed)}
      </span>
    </button>
  );
}
