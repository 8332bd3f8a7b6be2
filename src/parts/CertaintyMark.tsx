import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../catalogue/facts.ts';
import type { PlainDate } from '../catalogue/schema.ts';
import { sourcingOf } from '../domain/sourcing/sourcing.ts';
import css from './CertaintyMark.module.css';

interface Props {
  readonly facts: readonly string[] | undefined;
  readonly today: PlainDate;
}

/** How sure a statement is that rests on these facts. What is settled carries no mark. */
export function CertaintyMark({ facts, today }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const { certainty, isDue } = sourcingOf(SOURCING, facts ?? [], today);
  if (certainty === 'settled' && !isDue) return null;
  return (
    <span className={css.mark} data-certainty={certainty}>
      {isDue ? t(($) => $.source.dueShort) : t(($) => $.source[certainty])}
    </span>
  );
}
