import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { namedAccounts, type Card } from '../../domain/card/card.ts';
import { MOST } from '../../domain/card/limits.ts';
import { cleanName, isSameName, isUnseen } from '../../domain/card/names.ts';
import { useDraft } from '../../platform/storage/useDraft.ts';
import { useLeaving } from '../../platform/page/useLeaving.ts';
import { nameAccount, unnameAccount } from '../../store/actions.ts';
import { AS_TYPED } from '../../ui/asTyped.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import css from './OtherAccounts.module.css';

interface Props {
  readonly card: Card;
  /** Ticks the account of this name that the list has, and gives what the list calls it. */
  readonly onListed: (name: string) => string | undefined;
}

interface Answer {
  readonly kind: 'missing' | 'unseen' | 'there' | 'listed';
  readonly name: string;
}

/**
 * Accounts that the list does not have, under names of the person's own. What is typed is added with the
 * button, and also when the person goes on or away without it.
 */
export function OtherAccounts({ card, onListed }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const [name, setName] = useDraft(`${card.id}/other-account`);
  const [answer, setAnswer] = useState<Answer>();
  const field = useRef<HTMLInputElement>(null);
  const accounts = namedAccounts(card);

  function add(): void {
    const kept = cleanName(name);
    if (!kept) {
      setAnswer({ kind: isUnseen(name) ? 'unseen' : 'missing', name });
      return;
    }
    const there = accounts.find((account) => isSameName(account.name, kept))?.name;
    const listed = there ? undefined : onListed(kept);
    if (!there && !listed) nameAccount(card.id, kept);
    setAnswer(
      there
        ? { kind: 'there', name: there }
        : listed
          ? { kind: 'listed', name: listed }
          : undefined,
    );
    setName('');
  }

  const addTyped = (): void => {
    if (name.trim()) add();
  };
  useLeaving((what) => {
    // A page that only went out of sight comes back to a name that is half typed.
    if (what === 'component') addTyped();
  });
  useEffect(() => {
    const input = field.current;
    // It keeps the form from going on; the words for it are ours.
    input?.setCustomValidity(isUnseen(name) ? 'unseen' : '');
    input?.form?.addEventListener('submit', addTyped);
    return () => input?.form?.removeEventListener('submit', addTyped);
  });

  return (
    <div className={css.others}>
      <ul className={css.list}>
        {accounts.map((account) => (
          <li key={account.id}>
            <span>{account.name}</span>
            <Button
              look="quiet"
              aria-label={t(($) => $.accounts.otherRemove, { name: account.name })}
              onClick={() => {
                unnameAccount(card.id, account.id);
                field.current?.focus();
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Field
        ref={field}
        label={t(($) => $.accounts.otherName)}
        hint={t(($) => $.accounts.otherHint)}
        error={
          answer?.kind === 'missing'
            ? t(($) => $.accounts.otherMissing)
            : answer?.kind === 'unseen'
              ? t(($) => $.name.unseen)
              : undefined
        }
        value={name}
        maxLength={MOST.nameLetters}
        autoComplete="off"
        {...AS_TYPED}
        data-field="other-account"
        onChange={(event) => {
          setName(event.currentTarget.value);
          setAnswer(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event)) return;
          event.preventDefault();
          add();
        }}
      />
      <Button data-action="add-account" onClick={add}>
        {t(($) => $.accounts.otherAdd)}
      </Button>
      <p role="status" className={css.said}>
        {answer?.kind === 'there' ? (
          <span>{t(($) => $.accounts.otherThere, { name: answer.name })}</span>
        ) : null}
        {answer?.kind === 'listed' ? (
          <span>{t(($) => $.accounts.otherListed, { name: answer.name })}</span>
        ) : null}
      </p>
    </div>
  );
}
