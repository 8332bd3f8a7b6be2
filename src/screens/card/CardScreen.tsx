import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { navigate } from '../../routing/navigate.ts';
import { formatRoute } from '../../routing/route.ts';
import { archiveCard, deleteCard, renameCard } from '../../store/actions.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './CardScreen.module.css';

/** Name, archive, delete. */
export function CardScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();
  const [name, setName] = useState(card.nickname.value);
  const [isSaved, setSaved] = useState(false);

  function saveName(event: FormEvent): void {
    event.preventDefault();
    renameCard(card.id, name);
    setSaved(true);
  }

  return (
    <Screen
      eyebrow={words.cardName(card.nickname.value, checklistOf(card).situation)}
      title={t(($) => $.card.title)}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {t(($) => $.common.nav.checklist)}
        </BackLink>
      }
    >
      <div className={css.parts}>
        <form className={css.part} onSubmit={saveName}>
          <Field
            label={t(($) => $.card.name)}
            hint={t(($) => $.card.nameHint)}
            maxLength={40}
            autoComplete="off"
            data-field="nickname"
            value={name}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setSaved(false);
            }}
          />
          <Button type="submit" data-action="rename">
            {t(($) => $.card.saveName)}
          </Button>
          <p role="status" className={css.text}>
            {isSaved ? t(($) => $.card.nameSaved) : ''}
          </p>
        </form>
        <div className={css.part}>
          <LinkButton href={formatRoute({ screen: 'review', card: card.id })}>
            {t(($) => $.card.edit)}
          </LinkButton>
        </div>
        <div className={css.part}>
          <Button
            data-action="archive"
            onClick={() => {
              archiveCard(card.id, !card.archived.value);
              navigate({ screen: 'home' });
            }}
          >
            {card.archived.value ? t(($) => $.card.unarchive) : t(($) => $.card.archive)}
          </Button>
          <p className={css.text}>{t(($) => $.card.archiveText)}</p>
        </div>
        <div className={css.part}>
          <Button
            look="danger"
            data-action="delete"
            onClick={() => {
              navigate({ screen: 'home' });
              deleteCard(card.id);
            }}
          >
            {t(($) => $.card.delete)}
          </Button>
          <p className={css.text}>{t(($) => $.card.deleteText)}</p>
        </div>
      </div>
    </Screen>
  );
}
