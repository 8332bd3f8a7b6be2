import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST } from '../../domain/card/limits.ts';
import { useWords } from '../../i18n/useWords.ts';
import { AS_TYPED } from '../../ui/asTyped.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';

interface Props {
  readonly blanks: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (blank: string, value: string) => void;
}

/** What only the person can fill in. It lives on this page alone. */
export function BlankFields({ blanks, values, onChange }: Props): ReactNode {
  const { t } = useTranslation('messages');
  const words = useWords();
  return (
    <Disclosure summary={t(($) => $.fill)} open>
      {blanks.map((blank) => (
        <Field
          key={blank}
          label={words.row('messages', `blanks.${blank}`)}
          autoComplete="off"
          maxLength={MOST.lineLetters}
          {...AS_TYPED}
          data-blank={blank}
          value={values[blank] ?? ''}
          onChange={(event) => onChange(blank, event.currentTarget.value)}
        />
      ))}
    </Disclosure>
  );
}
