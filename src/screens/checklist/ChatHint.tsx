import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatBrowser } from '../../platform/install/chatBrowser.ts';
import { formatRoute } from '../../routing/route.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './ChatHint.module.css';

interface Props {
  readonly app: ChatBrowser;
  readonly cardId: string;
  readonly onClose: () => void;
}

/** Says that a chat app's browser keeps its own storage, and how to take the card out of it. */
export function ChatHint({ app, cardId, onClose }: Props): ReactNode {
  const { t } = useTranslation('move');
  return (
    <div className={css.hint} data-hint="chat-browser">
      <Notice icon="open" title={t(($) => $.chat[app])}>
        <p>{t(($) => $.chat.text)}</p>
        <div className={css.buttons}>
          <LinkButton
            data-link="move-chat"
            href={formatRoute({ screen: 'move', card: cardId })}
            onClick={onClose}
          >
            {t(($) => $.chat.go)}
          </LinkButton>
          <Button look="quiet" data-action="close-hint" onClick={onClose}>
            {t(($) => $.chat.close)}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
