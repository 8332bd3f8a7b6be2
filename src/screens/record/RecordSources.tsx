import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../../catalogue/facts.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { sourcesOf } from '../../domain/sourcing/sourcing.ts';
import { useSourceText } from '../../i18n/useSourceText.ts';
import css from './RecordScreen.module.css';

interface Props {
  readonly tasks: readonly ChecklistTask[];
  readonly today: PlainDate;
}

/** Every page that this person's list rests on, with its address in full: paper has no links. */
export function RecordSources({ tasks, today }: Props): ReactNode {
  const { t } = useTranslation('record');
  const sourceText = useSourceText();
  const sources = sourcesOf(
    SOURCING,
    tasks.flatMap(({ steps }) => steps),
  );
  if (sources.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="record-sources" data-record-part="sources">
      <h2 id="record-sources">{t(($) => $.sources)}</h2>
      <ol className={css.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <span>{sourceText(source, today)}</span>
            {source.url && source.linkable ? (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {readable(source.url)}
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The address with its letters instead of their codes, where it can be read so. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
