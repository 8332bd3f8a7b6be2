import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { RecordPartView } from './RecordPartView.tsx';
import css from './RecordScreen.module.css';
import layout from '../../ui/layout.module.css';
import { RecordSources } from './RecordSources.tsx';
import { RecordTools } from './RecordTools.tsx';
import { useRecord } from './useRecord.ts';

/** One page about one card, made to be printed: nothing on it is folded away. */
export function RecordScreen({ card }: { readonly card: Card }): ReactNode {
  const { t: common } = useTranslation();
  const today = useToday();
  const record = useRecord(card, today);
  return (
    <Screen
      title={record.title}
      pageTitle={record.pageTitle}
      lead={record.asOf}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {common(($) => $.nav.checklist)}
        </BackLink>
      }
    >
      <RecordTools record={record} />
      <article className={css.record} data-record>
        {record.parts.map((part) => (
          <RecordPartView key={part.id} part={part} />
        ))}
        <RecordSources tasks={checklistOf(card).tasks} today={today} />
        <p className={layout.muted}>{record.end}</p>
      </article>
    </Screen>
  );
}
