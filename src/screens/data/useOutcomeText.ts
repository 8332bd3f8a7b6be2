import { useTranslation } from 'react-i18next';
import { useFigures } from './useFigures.ts';
import type { BackupMade } from './useBackupFile.ts';

/** Says what came of handing over a backup file. */
export function useOutcomeText(): (made: BackupMade) => string {
  const { t } = useTranslation('backup');
  const figures = useFigures();
  return ({ file: { name, size }, way, outcome }) => {
    const file = { name, size: figures.size(size) };
    switch (outcome) {
      case 'done':
        return way === 'share' ? t(($) => $.save.shared, file) : t(($) => $.save.downloaded, file);
      case 'cancelled':
        return t(($) => $.save.cancelled);
      case 'needs-tap':
        return t(($) => $.save.needsTap);
      case 'failed':
        return t(($) => $.save.failed);
    }
  };
}
