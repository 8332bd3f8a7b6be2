import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MESSAGES } from '../../catalogue/messages.ts';
import type { Card } from '../../domain/card/card.ts';
import { messagesFor } from '../../domain/asking/messages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './MessagesScreen.module.css';

/** The messages and letters that this person may need. */
export function MessagesScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('messages');
  const { t: common } = useTranslation();
  const words = useWords();
  const messages = messagesFor(MESSAGES, checklistOf(card).situation);
  return (
    <Screen
      title={t(($) => $.title)}
      lead={messages.length > 0 ? t(($) => $.lead) : t(($) => $.none)}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {common(($) => $.nav.checklist)}
        </BackLink>
      }
    >
      <ul className={css.list}>
        {messages.map(({ id }) => (
          <li key={id}>
            <a
              className={css.link}
              href={formatRoute({ screen: 'message', card: card.id, id })}
              data-message={id}
            >
              <span>{words.row('messages', `items.${id}.title`)}</span>
              <span className={css.about}>{words.row('messages', `items.${id}.about`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
