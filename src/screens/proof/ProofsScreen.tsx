import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { lacksOf, photosOf, proofsOf, type KeptProof } from '../../domain/proof/proofs.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './ProofsScreen.module.css';
import layout from '../../ui/layout.module.css';

/** Everything that was recorded as proof for one card. */
export function ProofsScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('proof');
  const { t: common } = useTranslation();
  const words = useWords();
  const { situation } = checklistOf(card);
  const isTravel = situation.cardType?.includes('travel-esim');
  const proofs = proofsOf(card);
  return (
    <Screen
      eyebrow={words.cardName(card.nickname.value, situation)}
      title={t(($) => $.title)}
      lead={isTravel ? t(($) => $.leadTravel) : t(($) => $.lead)}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {common(($) => $.nav.checklist)}
        </BackLink>
      }
      actions={
        <LinkButton
          look="main"
          data-action="add-proof"
          href={formatRoute({ screen: 'proof', card: card.id, id: 'new' })}
        >
          <Icon name="plus" />
          <span>{t(($) => $.add)}</span>
        </LinkButton>
      }
    >
      {proofs.length === 0 ? (
        <Notice icon="note" title={t(($) => $.none)}>
          <p>{isTravel ? t(($) => $.noneTextTravel) : t(($) => $.noneText)}</p>
        </Notice>
      ) : (
        <ul className={css.list}>
          {proofs.map((kept) => (
            <ProofRow key={kept.id} card={card} kept={kept} />
          ))}
        </ul>
      )}
      <ul className={css.links}>
        {(['finish', 'record'] as const).map((page) => (
          <li key={page}>
            <a
              href={formatRoute({ screen: page, card: card.id })}
              {...(page === 'record' ? { 'data-action': 'record' } : {})}
            >
              {common(($) => $.links[page])}
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function ProofRow({ card, kept }: { readonly card: Card; readonly kept: KeptProof }): ReactNode {
  const { t } = useTranslation('proof');
  const dates = useDates();
  const today = useToday();
  const { id, proof } = kept;
  const photos = photosOf(card, id).length;
  const parts = [
    proof.on ? dates.day(proof.on, today) : t(($) => $.noDate),
    proof.place,
    proof.reference,
    photos > 0 ? t(($) => $.photos, { count: photos }) : '',
  ];
  const lacks = lacksOf(proof, photos);
  const confirms = lacks.length === 0;
  const isKindOpen = lacks.length === 1 && lacks[0] === 'kind';
  return (
    <li data-proof={id} data-kind={proof.kind} data-confirms={confirms}>
      <a className={css.proof} href={formatRoute({ screen: 'proof', card: card.id, id })}>
        <Icon name={confirms ? 'check' : 'note'} />
        <span className={css.text}>
          <span className={css.kind}>
            {isKindOpen ? t(($) => $.standing.kindOpen) : t(($) => $.kind[proof.kind])}
          </span>
          {confirms ? null : <span className={layout.muted}>{t(($) => $.standing.note)}</span>}
          <span className={layout.muted}>{parts.filter(Boolean).join(' · ')}</span>
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
