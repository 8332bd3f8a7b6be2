import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui/Screen.tsx';

export function ResumeScreen({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation('move');
  return <Screen title={t(($) => $.title)} lead={code} />;
}
