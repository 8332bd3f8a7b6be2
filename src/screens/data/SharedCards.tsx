import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changesBetween } from '../../domain/merge/cardChanges.ts';
import { CardChanges } from '../../parts/CardChanges.tsx';
import { checklistOf } from '../../store/checklists.ts';
import type { SharedCard } from '../../store/backup/planBackup.ts';
import { CardLine } from './CardLine.tsx';
import layout from '../../ui/layout.module.css';

/** The cards that are here and in a backup, with everything that would change in them. */
export function SharedCards({ cards }: { readonly cards: readonly SharedCard[] }): ReactNode {
  const { t } = useTranslation('backup');
  if (cards.length === 0) return null;
  const changing = cards.filter(({ before, after }) => changesBetween(before, after).length > 0);
  const same = cards.length - changing.length;
  return (
    <>
      <h4>{t(($) => $.read.sharedCards)}</h4>
      <p>{t(($) => $.read.shared, { count: cards.length })}</p>
      {changing.map(({ before, after }) => (
        <section key={before.id} className={layout.stack3} data-changing-card={before.id}>
          <p>
            <CardLine card={before} />
          </p>
          <CardChanges
            from="backup"
            before={{ card: before, checklist: checklistOf(before) }}
            after={{ card: after, checklist: checklistOf(after) }}
          />
        </section>
      ))}
      {same > 0 ? <p data-unchanged={same}>{t(($) => $.read.unchanged, { count: same })}</p> : null}
    </>
  );
}
