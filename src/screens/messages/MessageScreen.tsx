import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card.ts';
import { Screen } from '../../ui/Screen.tsx';

export function MessageScreen({
  card,
  id,
}: {
  readonly card: Card;
  readonly id: string;
}): ReactNode {
  const { t } = useTranslation('messages');
  return <Screen title={t(($) => $.title)} lead={`${card.id}/${id}`} />;
}
