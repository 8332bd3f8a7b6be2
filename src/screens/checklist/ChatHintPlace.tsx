import { Suspense, useState, type ReactNode } from 'react';
import type { Card } from '../../domain/card/card.ts';
import { loadWords } from '../../i18n/i18n.ts';
import { chatBrowser } from '../../platform/install/chatBrowser.ts';
import { dropHint, isHintDue } from '../../store/hints.ts';
import { lazyHint } from '../../ui/lazyHint.ts';

const ChatHint = lazyHint(async () => {
  const [{ ChatHint: hint }] = await Promise.all([import('./ChatHint.tsx'), loadWords('move')]);
  return hint;
});

/** Nothing in a browser proper; in that of a chat app, once, that progress made here stays here. */
export function ChatHintPlace({ card }: { readonly card: Card }): ReactNode {
  const [app] = useState(() => (isHintDue('chat-browser') ? chatBrowser() : undefined));
  const [isClosed, setClosed] = useState(false);
  if (app === undefined || isClosed) return null;
  return (
    <Suspense fallback={null}>
      <ChatHint
        app={app}
        cardId={card.id}
        onClose={() => {
          dropHint('chat-browser');
          setClosed(true);
        }}
      />
    </Suspense>
  );
}
