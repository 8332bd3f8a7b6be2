import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import { doneStanding } from '../../domain/proof/doneLevels.ts';
import { photosOf, proofsOf, type KeptProof } from '../../domain/proof/proofs.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { checklistOf } from '../../store/checklists.ts';
import type { CardRecord, RecordLine, RecordPart } from './record.ts';
import { useCardPart } from './useCardPart.ts';
import { useSaidParts } from './useSaidParts.ts';
import { useTaskParts } from './useTaskParts.ts';

const PROOF_LINES = ['place', 'clerk', 'reference', 'money', 'note'] as const;

/** Puts together everything that is known of one card. `today` is the day it stands for. */
export function useRecord(card: Card, today: PlainDate): CardRecord {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const cardPart = useCardPart(card);
  const proofPart = useProofPart(card);
  const standingParts = useStandingParts(card);
  const taskParts = useTaskParts(card);
  const saidParts = useSaidParts(card);
  const { situation } = checklistOf(card);
  const nameOf = (nickname: string): string =>
    words.cardName(nickname, situation) ?? common(($) => $.cards.unnamed);
  return {
    title: t(($) => $.title, { name: nameOf(card.nickname.value) }),
    isOwnTitle: card.nickname.value !== '',
    pageTitle: t(($) => $.title, { name: nameOf('') }),
    asOf: t(($) => $.asOf, { date: dates.day(today) }),
    parts: [cardPart, proofPart, ...standingParts, ...saidParts, ...taskParts],
    end: t(($) => $.end),
  };
}

function useProofPart(card: Card): RecordPart {
  const { t } = useTranslation('record');
  const { t: proofWords } = useTranslation('proof');
  const dates = useDates();
  const linesOf = ({ proof }: KeptProof): RecordLine[] => [
    ...(proof.on ? [{ label: proofWords(($) => $.form.date), value: dates.day(proof.on) }] : []),
    ...PROOF_LINES.flatMap((field) => {
      const value = proof[field];
      return value ? [{ label: proofWords(($) => $.form[field]), value, isOwn: true }] : [];
    }),
  ];
  return {
    id: 'proofs',
    title: t(($) => $.proofs),
    empty: t(($) => $.noProof),
    entries: proofsOf(card).map((kept, index) => ({
      id: kept.id,
      title: t(($) => $.proof, {
        number: index + 1,
        kind: proofWords(($) => $.kind[kept.proof.kind]),
      }),
      lines: linesOf(kept),
      photos: photosOf(card, kept.id).map(({ id, photo }) => ({ id, ...photo })),
    })),
  };
}

function useStandingParts(card: Card): RecordPart[] {
  const { t } = useTranslation('record');
  const { t: proofWords } = useTranslation('proof');
  const dates = useDates();
  const checklist = checklistOf(card);
  const standing = doneStanding(checklist, card);
  const isTravel = checklist.situation.cardType?.includes('travel-esim') === true;
  const levels = standing.levels.map((level) => ({
    label: proofWords(($) => $.finish.level[level]),
    value: standing.reached.includes(level) ? t(($) => $.reached) : t(($) => $.notReached),
  }));
  const checks = standing.checks.map(({ id, on }) => ({
    label: isTravel ? proofWords(($) => $.check[id].travel) : proofWords(($) => $.check[id].title),
    value: on ? dates.day(on) : t(($) => $.notChecked),
  }));
  return [
    {
      id: 'standing',
      title: t(($) => $.standing),
      entries: [{ id: 'levels', title: '', lines: levels }],
    },
    {
      id: 'checks',
      title: t(($) => $.checks),
      entries: [{ id: 'checks', title: '', lines: checks }],
    },
  ];
}
