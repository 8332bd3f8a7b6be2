import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../catalogue/facts.ts';
import type { PlainDate } from '../catalogue/schema.ts';
import { sourcesOf } from '../domain/sourcing/sourcing.ts';
import { useSourceText } from '../i18n/useSourceText.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { SourceLine } from '../ui/SourceLine.tsx';

interface Props {
  readonly facts: readonly string[];
  readonly today: PlainDate;
}

/** Every page that these facts were read on, once, folded to a line. */
export function SourceList({ facts, today }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const sourceText = useSourceText();
  return (
    <Disclosure summary={t(($) => $.source.title)}>
      <ul>
        {sourcesOf(SOURCING, [{ facts }]).map((source) => (
          <SourceLine
            key={source.id}
            text={sourceText(source, today)}
            href={source.linkable ? source.url : undefined}
            linkText={t(($) => $.source.open)}
          />
        ))}
      </ul>
    </Disclosure>
  );
}
