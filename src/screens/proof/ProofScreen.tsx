import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { ownValue } from '../../domain/card/ownValue.ts';
import { lacksOf, photosOf, type Evidence } from '../../domain/proof/proofs.ts';
import { useWords } from '../../i18n/useWords.ts';
import { navigate, renameAddress } from '../../routing/navigate.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import {
  addPhotos,
  addProof,
  changeProof,
  deleteProof,
  type ProofFields,
} from '../../store/proofActions.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { focusHeading } from '../../ui/focusHeading.ts';
import { Screen } from '../../ui/Screen.tsx';
import { PhotoPart } from './PhotoPart.tsx';
import { ProofDetails } from './ProofDetails.tsx';
import { ProofKindChoice } from './ProofKindChoice.tsx';
import { ProofStanding } from './ProofStanding.tsx';
import layout from '../../ui/layout.module.css';

/** The id in the address of a proof of which nothing is recorded yet. */
const NEW = 'new';

/** Nothing is said for the person: a note, until they say what they were given. */
const DRAFT: ProofFields = {
  kind: 'none',
  on: undefined,
  place: undefined,
  clerk: undefined,
  reference: undefined,
  money: undefined,
  note: undefined,
};

/** One proof: what it is, and its photos. A new one is recorded with the first thing that is filled in. */
export function ProofScreen({ card, id }: { readonly card: Card; readonly id: string }): ReactNode {
  const { t } = useTranslation('proof');
  const words = useWords();
  const { situation } = checklistOf(card);
  const [proofId, setProofId] = useState(id === NEW ? undefined : id);
  const [isKindGiven, setKindGiven] = useState(false);
  const kept = proofId === undefined ? undefined : ownValue(card.proofs, proofId);
  const proof = proofId === undefined ? DRAFT : kept?.value;
  const toProofs = formatRoute({ screen: 'proofs', card: card.id });
  const back = <BackLink href={toProofs}>{t(($) => $.back)}</BackLink>;

  if (!proof) {
    const isDeleted = kept !== undefined;
    return (
      <Screen
        title={isDeleted ? t(($) => $.gone) : t(($) => $.missing)}
        lead={isDeleted ? t(($) => $.goneText) : t(($) => $.missingText)}
        back={back}
        actions={
          <LinkButton look="main" href={toProofs}>
            {t(($) => $.back)}
          </LinkButton>
        }
      />
    );
  }

  const photos = proofId === undefined ? [] : photosOf(card, proofId);

  /** Records the change, and the proof itself when it is new. */
  function record(change: Partial<ProofFields>): string {
    if (proofId !== undefined) {
      changeProof(card.id, proofId, change);
      return proofId;
    }
    const made = addProof(card.id, { ...DRAFT, ...change });
    setProofId(made);
    renameAddress({ screen: 'proof', card: card.id, id: made });
    return made;
  }

  return (
    <Screen
      eyebrow={words.cardName(card.nickname.value, situation)}
      title={id === NEW ? t(($) => $.form.title) : t(($) => $.form.edit)}
      lead={t(($) => $.form.lead)}
      back={back}
      actions={
        <Button
          look="main"
          type="submit"
          data-action="save-proof"
          onClick={() => {
            navigate({ screen: 'proofs', card: card.id });
          }}
        >
          {t(($) => $.form.save)}
        </Button>
      }
    >
      <div className={layout.stack6}>
        {/* First: the slip is in the hand now, what it is can be said later. */}
        <PhotoPart
          cardId={card.id}
          proofId={proofId ?? NEW}
          photos={photos}
          onFiles={(files) => void addPhotos(card.id, record({}), files)}
        />
        <ProofKindChoice
          kind={
            isKindGiven || (id !== NEW && isKindSaid(proof, photos.length)) ? proof.kind : undefined
          }
          onChange={(kind) => {
            setKindGiven(true);
            record({ kind });
          }}
        />
        <ProofDetails proof={proof} onChange={record} />
        <ProofStanding proof={proof} photos={photos.length} />
        {proofId === undefined ? null : (
          <Button
            look="danger"
            data-action="delete-proof"
            onClick={() => {
              deleteProof(card.id, proofId);
              focusHeading();
            }}
          >
            {t(($) => $.form.delete)}
          </Button>
        )}
      </div>
    </Screen>
  );
}

/**
 * Whether the kind can be the person's own word. Begun with a photo or a reference, a proof stands as one
 * of which nothing was given, until they say what it is.
 */
function isKindSaid(proof: Evidence, photos: number): boolean {
  const lacks = lacksOf(proof, photos);
  return lacks.length !== 1 || lacks[0] !== 'kind';
}
