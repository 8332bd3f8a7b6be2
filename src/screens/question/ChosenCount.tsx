import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import layout from '../../ui/layout.module.css';

const NO_ACCOUNT: readonly string[] = ['none', 'later'];

interface Props {
  readonly card: Card;
  readonly question: QuestionId;
}

/** How many are chosen: beside the button that goes on, for the list is longer than the screen. */
export function ChosenCount({ card, question }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const chosen = [card.answers[question]?.value ?? []].flat();
  const count = chosen.filter((id) => !NO_ACCOUNT.includes(id)).length;
  return (
    <p role="status" className={layout.muted}>
      {t(($) => $.accounts.chosen, { count })}
    </p>
  );
}
