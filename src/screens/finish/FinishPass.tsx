import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import { progressOf } from '../../domain/checklist/progress.ts';
import { photosOf } from '../../domain/proof/proofs.ts';
import { stampOf } from '../../domain/proof/stamp.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { PassBand, PassFact, passClass, PassStub } from '../../ui/Pass.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import css from './FinishPass.module.css';
import { useFresh } from './useFresh.ts';

interface Props {
  readonly card: Card;
  readonly checklist: Checklist;
  readonly today: PlainDate;
}

/** The card as a pass, with the stamp that its proof allows. */
export function FinishPass({ card, checklist, today }: Props): ReactNode {
  const { t } = useTranslation(['proof', 'common']);
  const words = useWords();
  const dates = useDates();
  const stamp = stampOf(checklist, card);
  const by = stamp?.kind === 'confirmed' ? stamp.by : undefined;
  const isFresh = useFresh(by && `${card.id} ${by.id}`, by ? (card.proofs[by.id]?.at ?? 0) : 0);
  const cardType = checklist.situation.cardType?.[0] as 'local-sim' | 'local-esim' | 'travel-esim';
  const { place, reference } = by?.proof ?? {};
  const day = (on: PlainDate): string => dates.day(on, today);
  const checkedOn = stamp?.kind === 'confirmed' ? stamp.checkedOn : undefined;
  const lines = [
    ...(by?.proof.on ? [day(by.proof.on)] : []),
    ...(checkedOn ? [t(($) => $.finish.stamp.checked, { date: day(checkedOn) })] : []),
  ];
  return (
    <div className={passClass} data-kind={cardType} data-pass>
      <PassBand type={t(($) => $.common.cardType[cardType])}>
        <p className={css.name}>{words.cardName(card.nickname.value, checklist.situation)}</p>
      </PassBand>
      <div className={css.body}>
        <dl className={css.facts}>
          <PassFact label={t(($) => $.finish.pass.done)}>
            {t(($) => $.common.cards.progress, { ...progressOf(checklist.tasks, card) })}
          </PassFact>
          {place ? <PassFact label={t(($) => $.form.place)}>{place}</PassFact> : null}
          {reference ? <PassFact label={t(($) => $.form.reference)}>{reference}</PassFact> : null}
        </dl>
        {stamp ? (
          <Stamp
            kind={stamp.kind}
            text={t(($) => $.finish.stamp[stamp.kind])}
            lines={lines}
            isFresh={isFresh}
          />
        ) : null}
      </div>
      {by ? (
        <PassStub>
          <PassFact label={t(($) => $.finish.pass.proof)}>
            {t(($) => $.kind[by.proof.kind])}
          </PassFact>
          <PassFact label={t(($) => $.photo.title)}>{photosOf(card, by.id).length}</PassFact>
        </PassStub>
      ) : null}
    </div>
  );
}
