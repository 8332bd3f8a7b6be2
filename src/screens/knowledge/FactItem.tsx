import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../../catalogue/facts.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import { sourcedFacts, sourcingOf } from '../../domain/sourcing/sourcing.ts';
import { useSourceText } from '../../i18n/useSourceText.ts';
import { useWords } from '../../i18n/useWords.ts';
import { CertaintyMark } from '../../parts/CertaintyMark.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';
import css from './KnowledgeScreen.module.css';

/** One statement, how sure it is, and where it was read. */
export function FactItem({
  factId,
  today,
}: {
  readonly factId: string;
  readonly today: PlainDate;
}): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  const sourceText = useSourceText();
  const { values } = sourcingOf(SOURCING, [factId], today);
  return (
    <li data-fact={factId}>
      <p>
        <RichText>{words.row('facts', factId, values)}</RichText>
        <CertaintyMark facts={[factId]} today={today} />
      </p>
      <ul className={css.sources}>
        {sourcedFacts(SOURCING, [factId]).map(({ source }) => (
          <SourceLine
            key={source.id}
            text={sourceText(source, today)}
            href={source.linkable ? source.url : undefined}
            linkText={t(($) => $.source.open)}
          />
        ))}
      </ul>
    </li>
  );
}
