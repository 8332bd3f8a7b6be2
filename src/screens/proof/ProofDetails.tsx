import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proof } from '../../domain/card/card.ts';
import { dayRange } from '../../domain/dayRange.ts';
import { MOST } from '../../domain/card/limits.ts';
import { DateField } from '../../parts/DateField.tsx';
import { useToday } from '../../platform/useToday.ts';
import type { ProofFields } from '../../store/proofActions.ts';
import { AS_TYPED } from '../../ui/asTyped.ts';
import { Field, TextField } from '../../ui/Field.tsx';
import css from './ProofScreen.module.css';

const LINES = ['place', 'clerk', 'reference', 'money'] as const;
// A shop, a name, a number: the phone must not mend them. Sentences it may.
const EXACT: readonly string[] = ['place', 'clerk', 'reference'];

interface Props {
  readonly proof: Proof | ProofFields;
  readonly onChange: (change: Partial<ProofFields>) => void;
}

/** What the proof says. Every keystroke is recorded. */
export function ProofDetails({ proof, onChange }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const today = useToday();
  const filled: Partial<ProofFields> = proof;
  return (
    <section className={css.form} aria-labelledby="details-title">
      <h2 id="details-title">{t(($) => $.form.details)}</h2>
      <DateField
        name="on"
        label={t(($) => $.form.date)}
        hint={t(($) => $.form.dateHint)}
        day={filled.on}
        range={dayRange('past', today)}
        onDay={(on) => onChange({ on })}
      />
      {LINES.map((name) => (
        <Field
          key={name}
          name={name}
          label={t(($) => $.form[name])}
          hint={t(($) => $.form[`${name}Hint`])}
          maxLength={MOST.lineLetters}
          autoComplete="off"
          {...(EXACT.includes(name) ? AS_TYPED : {})}
          value={filled[name] ?? ''}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
      <TextField
        name="note"
        label={t(($) => $.form.note)}
        rows={3}
        maxLength={MOST.textLetters}
        value={filled.note ?? ''}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </section>
  );
}
