import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui/Screen.tsx';

export function InstallScreen(): ReactNode {
  const { t } = useTranslation('install');
  return <Screen title={t(($) => $.title)} />;
}
