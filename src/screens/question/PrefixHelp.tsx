import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CARRIERS,
  FORMER_PREFIXES,
  FORMER_PREFIX_FACT,
  UNSETTLED_PREFIXES,
} from '../../catalogue/carriers.ts';
import { FACTS, SOURCING } from '../../catalogue/facts.ts';
import type { Carrier } from '../../catalogue/schema.ts';
import { MOST } from '../../domain/card/limits.ts';
import { readPrefix, type PrefixReading } from '../../domain/interview/prefix.ts';
import { sourcedFacts } from '../../domain/sourcing/sourcing.ts';
import { useSourceText } from '../../i18n/useSourceText.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';
import css from './PrefixHelp.module.css';
import layout from '../../ui/layout.module.css';

const HOTLINE_FACT = 'all-networks-common-codes-5';

const TABLES = { carriers: CARRIERS, unsettled: UNSETTLED_PREFIXES, former: FORMER_PREFIXES };

/** Tells the carrier by the first digits of the number. The digits live in this field alone. */
export function PrefixHelp({
  onCarrier,
}: {
  readonly onCarrier: (carrier: string | undefined) => void;
}): ReactNode {
  const { t } = useTranslation('screens');
  const [digits, setDigits] = useState('');
  const reading = readPrefix(digits, TABLES);
  return (
    <div className={css.help}>
      <Field
        label={t(($) => $.prefix.label)}
        hint={t(($) => $.prefix.hint)}
        type="text"
        inputMode="tel"
        autoComplete="off"
        maxLength={MOST.phoneLetters}
        data-field="prefix"
        value={digits}
        onChange={(event) => {
          const text = event.currentTarget.value;
          const found = readPrefix(text, TABLES);
          setDigits(text);
          onCarrier(found.kind === 'carrier' ? found.carrier : undefined);
        }}
      />
      <div role="status">
        <Reading reading={reading} />
      </div>
      <ReadingSources reading={reading} />
    </div>
  );
}

function Reading({ reading }: { readonly reading: PrefixReading }): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  const hotline = String(FACTS.get(HOTLINE_FACT)?.values?.['hotline'] ?? '');
  switch (reading.kind) {
    case 'carrier':
      return (
        <Notice look="done" icon="check">
          <p data-found-carrier={reading.carrier}>
            {t(($) => $.prefix.carrier, {
              prefix: reading.prefix,
              carrier: words.carrierName(reading.carrier),
            })}
          </p>
        </Notice>
      );
    case 'unsettled':
    case 'former':
    case 'unknown':
      return (
        <Notice look="attention" icon="alert">
          <p>
            <RichText>
              {t(($) => $.prefix[reading.kind], { prefix: reading.prefix, hotline })}
            </RichText>
          </p>
        </Notice>
      );
    case 'not-a-number':
      return (
        <Notice look="attention" icon="alert">
          <p>{t(($) => $.prefix.notNumber)}</p>
        </Notice>
      );
    case 'incomplete':
      return (
        <p className={layout.muted}>
          <RichText>{t(($) => $.prefix.ask, { hotline })}</RichText>
        </p>
      );
  }
}

/** What the reading rests on. */
function ReadingSources({ reading }: { readonly reading: PrefixReading }): ReactNode {
  const { t } = useTranslation('screens');
  const sourceText = useSourceText();
  const today = useToday();
  return (
    <ul className={css.sources}>
      {sourcedFacts(SOURCING, factsBehind(reading)).map(({ source }) => (
        <SourceLine
          key={source.id}
          text={sourceText(source, today)}
          href={source.linkable ? source.url : undefined}
          linkText={t(($) => $.source.open)}
        />
      ))}
    </ul>
  );
}

function factsBehind(reading: PrefixReading): string[] {
  if (reading.kind === 'former') return [FORMER_PREFIX_FACT, HOTLINE_FACT];
  if (reading.kind !== 'carrier') return [HOTLINE_FACT];
  const carrier: Carrier | undefined = CARRIERS.find(({ id }) => id === reading.carrier);
  return carrier?.prefixFact ? [carrier.prefixFact] : [];
}
