import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import css from './OfflineMark.module.css';

/** Says that everything here opens without a network. Drawn only when it does. */
export function OfflineMark(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className={css.mark} data-offline-ready>
      <Icon name="check" />
      <span>{t(($) => $.offline.ready)}</span>
    </p>
  );
}
