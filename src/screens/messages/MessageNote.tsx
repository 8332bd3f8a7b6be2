import type { ReactNode } from 'react';
import { SOURCING } from '../../catalogue/facts.ts';
import type { Message } from '../../catalogue/schema.ts';
import { sourcingOf } from '../../domain/sourcing/sourcing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { RichText } from '../../ui/RichText.tsx';
import css from './MessageScreen.module.css';

/** What to know before a message is sent: where it goes, or that nobody has read its Khmer yet. */
export function MessageNote({ note }: { readonly note: Message['note'] }): ReactNode {
  const words = useWords();
  const today = useToday();
  if (!note) return null;
  return (
    <p className={css.said} data-message-note>
      <RichText>
        {words.row('messages', note.words, sourcingOf(SOURCING, note.facts ?? [], today).values)}
      </RichText>
    </p>
  );
}
