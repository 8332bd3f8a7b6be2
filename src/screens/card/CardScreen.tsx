import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { MOST } from '../../domain/card/limits.ts';
import { isUnseen } from '../../domain/card/names.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useLeaving } from '../../platform/page/useLeaving.ts';
import { navigate } from '../../routing/navigate.ts';
import { formatRoute } from '../../routing/route.ts';
import { archiveCard, deleteCard, renameCard } from '../../store/actions.ts';
import { checklistOf } from '../../store/checklists.ts';
import { AS_TYPED } from '../../ui/asTyped.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Screen } from '../../ui/Screen.tsx';
import layout from '../../ui/layout.module.css';

/** Name, archive, delete. */
export function CardScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();
  // What is typed and not saved yet; undefined while the field shows the name as it is kept.
  const [typed, setTyped] = useState<string>();
  const [isSaved, setSaved] = useState(false);
  const isNameless = typed !== undefined && isUnseen(typed);

  function saveName(): void {
    if (isNameless) return;
    if (typed !== undefined) {
      renameCard(card.id, typed);
      setTyped(undefined);
    }
    setSaved(true);
  }
  useLeaving(() => {
    if (typed !== undefined) saveName();
  });

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
      <div className={layout.stack5}>
        <form
          className={layout.stack2}
          onSubmit={(event) => {
            event.preventDefault();
            saveName();
          }}
        >
          <Field
            label={t(($) => $.card.name)}
            hint={t(($) => $.card.nameHint)}
            error={isNameless ? t(($) => $.name.unseen) : undefined}
            maxLength={MOST.nameLetters}
            autoComplete="off"
            data-field="nickname"
            {...AS_TYPED}
            value={typed ?? card.nickname.value}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setSaved(false);
            }}
            onBlur={() => {
              if (typed !== undefined) saveName();
            }}
          />
          <Button type="submit" data-action="rename">
            {t(($) => $.card.saveName)}
          </Button>
          <p role="status" className={layout.muted}>
            {isSaved ? t(($) => $.card.nameSaved) : ''}
          </p>
        </form>
        <div className={layout.stack2}>
          <LinkButton href={formatRoute({ screen: 'review', card: card.id })}>
            {t(($) => $.card.edit)}
          </LinkButton>
        </div>
        <div className={layout.stack2}>
          <Button
            data-action="archive"
            onClick={() => {
              archiveCard(card.id, !card.archived.value);
              navigate({ screen: 'home' });
            }}
          >
            {card.archived.value ? t(($) => $.card.unarchive) : t(($) => $.card.archive)}
          </Button>
          <p className={layout.muted}>{t(($) => $.card.archiveText)}</p>
        </div>
        <div className={layout.stack2}>
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
          <p className={layout.muted}>{t(($) => $.card.deleteText)}</p>
        </div>
      </div>
    </Screen>
  );
}
