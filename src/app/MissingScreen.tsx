import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../routing/route.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';

/** An address that leads nowhere, or to a card that is not on this phone. */
export function MissingScreen({ what }: { readonly what: 'page' | 'card' }): ReactNode {
  const { t } = useTranslation();
  return (
    <Screen
      title={what === 'card' ? t(($) => $.error.noCard) : t(($) => $.error.missing)}
      lead={what === 'card' ? t(($) => $.error.noCardText) : t(($) => $.error.missingText)}
      actions={
        <LinkButton look="main" href={formatRoute({ screen: 'home' })}>
          {t(($) => $.error.home)}
        </LinkButton>
      }
    />
  );
}
