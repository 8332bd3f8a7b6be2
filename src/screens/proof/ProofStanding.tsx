import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proof } from '../../domain/card/card.ts';
import { lacksOf } from '../../domain/proof/proofs.ts';
import type { ProofFields } from '../../store/proofActions.ts';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly proof: Proof | ProofFields;
  readonly photos: number;
}

/** Whether what is filled in counts as a confirmation, and what it lacks as long as it is a note. */
export function ProofStanding({ proof, photos }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const lacks = lacksOf(proof, photos);
  return (
    <div role="status" data-confirms={lacks.length === 0}>
      {lacks.length === 0 ? (
        <Notice look="done" icon="check">
          <p>{t(($) => $.standing.confirms)}</p>
        </Notice>
      ) : (
        <Notice icon="note" title={t(($) => $.standing.note)}>
          <p>{t(($) => $.standing.needs)}</p>
          <ul>
            {lacks.map((lack) => (
              <li key={lack}>{t(($) => $.standing[lack])}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
