import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { namedAccounts, type Card } from '../../domain/card.ts';
import { nameAccount, unnameAccount } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import css from './OtherAccounts.module.css';

/** Accounts that the list does not have, under names of the person's own. */
export function OtherAccounts({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('screens');
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function add(): void {
    setMissing(name.trim() === '');
    nameAccount(card.id, name);
    setName('');
  }

  return (
    <div className={css.others}>
      <ul className={css.list}>
        {namedAccounts(card).map((account) => (
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
        error={isMissing ? t(($) => $.accounts.otherMissing) : undefined}
        value={name}
        maxLength={40}
        autoComplete="off"
        data-field="other-account"
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <Button data-action="add-account" onClick={add}>
        {t(($) => $.accounts.otherAdd)}
      </Button>
    </div>
  );
}
