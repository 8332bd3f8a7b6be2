import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { proofsOf } from '../../domain/proof/proofs.ts';
import { formatRoute } from '../../routing/route.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import css from './ProofLink.module.css';

/** The tasks that end with a proof in hand. */
const PROOF_TASKS: readonly string[] = ['get-proof', 'get-confirmation'];

interface Props {
  readonly card: Card;
  readonly task: ChecklistTask;
}

/** On the tasks about proof: the way to record one, and to those that are recorded. */
export function ProofLink({ card, task }: Props): ReactNode {
  const { t } = useTranslation('screens');
  if (!PROOF_TASKS.includes(task.id)) return null;
  const count = proofsOf(card).length;
  return (
    <div className={css.box}>
      <LinkButton
        data-action="add-proof"
        href={formatRoute({ screen: 'proof', card: card.id, id: 'new' })}
      >
        <Icon name="plus" />
        <span>{t(($) => $.task.addProof)}</span>
      </LinkButton>
      {count > 0 ? (
        <a className={css.link} href={formatRoute({ screen: 'proofs', card: card.id })}>
          {t(($) => $.task.proofs, { count })}
        </a>
      ) : null}
    </div>
  );
}
