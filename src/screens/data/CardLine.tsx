import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { progressOf } from '../../domain/checklist/progress.ts';
import { useWords } from '../../i18n/useWords.ts';
import { checklistOf } from '../../store/checklists.ts';
import layout from '../../ui/layout.module.css';

/** A card of a backup: its name in quotes, or what it is, and how far it has come. */
export function CardLine({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('backup');
  const words = useWords();
  const checklist = checklistOf(card);
  const nickname = card.nickname.value;
  const name = nickname
    ? t(($) => $.read.quoted, { name: nickname })
    : (words.cardName('', checklist.situation) ?? t(($) => $.read.unnamed));
  const progress = t(($) => $.read.progress, { ...progressOf(checklist.tasks, card) });
  return (
    <>
      <span>{`${name} `}</span>
      <span className={layout.muted}>
        {card.archived.value ? `${progress} · ${t(($) => $.read.archived)}` : progress}
      </span>
    </>
  );
}
