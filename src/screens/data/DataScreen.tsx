import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui/Screen.tsx';

export function DataScreen(): ReactNode {
  const { t } = useTranslation('backup');
  return <Screen title={t(($) => $.title)} />;
}
