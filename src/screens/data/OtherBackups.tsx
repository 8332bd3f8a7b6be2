import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OtherBackup } from '../../store/backup/readBackup.ts';
import css from './DataScreen.module.css';
import { useFigures } from './useFigures.ts';

const SHOWN = 10;

/** The older backups that came in the same file or text. */
export function OtherBackups({ others }: { readonly others: readonly OtherBackup[] }): ReactNode {
  const { t } = useTranslation('backup');
  const figures = useFigures();
  if (others.length === 0) return null;

  function line({ name, madeAt }: OtherBackup): string {
    if (madeAt === undefined) {
      return name ? t(($) => $.read.otherUndated, { name }) : t(($) => $.read.otherUnknown);
    }
    const date = figures.moment(madeAt);
    return name ? t(($) => $.read.other, { name, date }) : t(($) => $.read.otherUnnamed, { date });
  }

  return (
    <div data-other-backups={others.length}>
      <p>{t(($) => $.read.others, { count: others.length })}</p>
      <ul className={css.places}>
        {others.slice(0, SHOWN).map((other) => (
          <li key={`${other.name}-${other.madeAt}`}>{line(other)}</li>
        ))}
      </ul>
    </div>
  );
}
