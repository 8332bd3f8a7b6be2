import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../../catalogue/facts.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { sourcesOf } from '../../domain/sourcing/sourcing.ts';
import { useSourceText } from '../../i18n/useSourceText.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import css from './SourceNotes.module.css';

/** Every page that the task’s reason and its steps rest on, once. */
export function SourceNotes({
  task,
  today,
}: {
  readonly task: ChecklistTask;
  readonly today: PlainDate;
}): ReactNode {
  const { t } = useTranslation('screens');
  const sourceText = useSourceText();
  const sources = sourcesOf(SOURCING, [{ facts: task.whyFacts }, ...task.steps]);
  return (
    <section className={css.notes} aria-labelledby="source-title">
      <h2 id="source-title">{t(($) => $.source.title)}</h2>
      {sources.length === 0 ? (
        <p>{t(($) => $.source.none)}</p>
      ) : (
        <ul className={css.list}>
          {sources.map((source) => (
            <SourceLine
              key={source.id}
              text={sourceText(source, today)}
              href={source.linkable ? source.url : undefined}
              linkText={t(($) => $.source.open)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
