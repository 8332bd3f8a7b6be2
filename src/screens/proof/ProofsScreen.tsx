import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card.ts';
import { Screen } from '../../ui/Screen.tsx';

export function ProofsScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('proof');
  return <Screen title={t(($) => $.title)} lead={card.id} />;
}
