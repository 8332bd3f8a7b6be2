import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { doneStanding, type DoneStanding } from '../../domain/proof/doneLevels.ts';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { DoneLevelItem } from './DoneLevelItem.tsx';
import { FinishPass } from './FinishPass.tsx';
import css from './FinishScreen.module.css';
import layout from '../../ui/layout.module.css';
import { KeepProof } from './KeepProof.tsx';
import { NextStep } from './NextStep.tsx';

/** How far a card is: done, confirmed, checked; and what is next. */
export function FinishScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('proof');
  const { t: common } = useTranslation();
  const today = useToday();
  const checklist = checklistOf(card);
  const standing = doneStanding(checklist, card);
  return (
    <Screen
      title={t(($) => $.finish.title[headlineOf(standing)])}
      lead={t(($) => $.finish[leadOf(standing)])}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {common(($) => $.nav.checklist)}
        </BackLink>
      }
      actions={
        <LinkButton
          look={standing.isFinished ? 'main' : 'second'}
          data-action="record"
          href={formatRoute({ screen: 'record', card: card.id })}
        >
          {common(($) => $.links.record)}
        </LinkButton>
      }
    >
      <div className={layout.stack5}>
        <FinishPass card={card} checklist={checklist} today={today} />
        <NextStep card={card} checklist={checklist} today={today} />
        <ol className={css.levels}>
          {standing.levels.map((level) => (
            <DoneLevelItem
              key={level}
              level={level}
              card={card}
              checklist={checklist}
              standing={standing}
              today={today}
            />
          ))}
        </ol>
        <KeepProof checklist={checklist} />
      </div>
    </Screen>
  );
}

function leadOf({ levels, isFinished }: DoneStanding) {
  if (!levels.includes('confirmed')) return 'leadOwn';
  return isFinished ? 'leadFinished' : 'lead';
}

/** Which words the levels together deserve. */
function headlineOf({ levels, reached, isFinished }: DoneStanding) {
  if (!levels.includes('confirmed')) {
    if (isFinished) return levels.includes('checked') ? 'ownFinished' : 'kept';
    return reached.includes('did') ? 'ownDid' : 'open';
  }
  if (isFinished) return 'finished';
  if (reached.includes('checked')) return 'checked';
  if (reached.includes('confirmed')) return reached.includes('did') ? 'confirmed' : 'proved';
  return reached.includes('did') ? 'did' : 'open';
}
