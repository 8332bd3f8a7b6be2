import type { ReactNode } from 'react';
import { MESSAGES } from '../../catalogue/messages.ts';
import type { Card } from '../../domain/card/card.ts';
import { messagesOfTask } from '../../domain/asking/messages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly taskId: string;
}

/** The messages of this task, ready to send. */
export function MessageLinks({ card, taskId }: Props): ReactNode {
  const words = useWords();
  const messages = messagesOfTask(MESSAGES, checklistOf(card).situation, taskId);
  if (messages.length === 0) return null;
  return (
    <div className={layout.stack4}>
      {messages.map(({ id }) => (
        <LinkButton
          key={id}
          data-message={id}
          href={formatRoute({ screen: 'message', card: card.id, id })}
        >
          <Icon name="note" />
          <span>{words.row('messages', `items.${id}.title`)}</span>
        </LinkButton>
      ))}
    </div>
  );
}
