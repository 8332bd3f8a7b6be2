import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../routing/route.ts';
import { useNotice } from '../store/notices.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';

/** An address that leads nowhere, or to a card that is not on this phone. */
export function MissingScreen({ what }: { readonly what: 'page' | 'card' }): ReactNode {
  const { t } = useTranslation();
  // Then nobody knows what is on this phone. The notice above says the rest.
  const isUnread = useNotice(({ saved, unsaved }) => !saved && unsaved === 'unread');
  return (
    <Screen
      {...(what === 'page'
        ? { title: t(($) => $.error.missing), lead: t(($) => $.error.missingText) }
        : isUnread
          ? { title: t(($) => $.saving.unread) }
          : { title: t(($) => $.error.noCard), lead: t(($) => $.error.noCardText) })}
      actions={
        <LinkButton look="main" href={formatRoute({ screen: 'home' })}>
          {t(($) => $.error.home)}
        </LinkButton>
      }
    />
  );
}
