import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proof } from '../../domain/card.ts';
import { isPlainDate } from '../../domain/plainDate.ts';
import type { ProofFields } from '../../store/proofActions.ts';
import { Field, TextField } from '../../ui/Field.tsx';
import css from './ProofScreen.module.css';

const LINES = ['place', 'clerk', 'reference', 'money'] as const;

interface Props {
  readonly proof: Proof | ProofFields;
  readonly onChange: (change: Partial<ProofFields>) => void;
}

/** What the proof says. Every keystroke is recorded. */
export function ProofDetails({ proof, onChange }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const filled: Partial<ProofFields> = proof;
  return (
    <section className={css.form} aria-labelledby="details-title">
      <h2 id="details-title">{t(($) => $.form.details)}</h2>
      <Field
        type="date"
        name="on"
        label={t(($) => $.form.date)}
        hint={t(($) => $.form.dateHint)}
        value={filled.on ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (value === '' || isPlainDate(value))
            onChange({ on: value === '' ? undefined : value });
        }}
      />
      {LINES.map((name) => (
        <Field
          key={name}
          name={name}
          label={t(($) => $.form[name])}
          hint={t(($) => $.form[`${name}Hint`])}
          maxLength={500}
          autoComplete="off"
          value={filled[name] ?? ''}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
      <TextField
        name="note"
        label={t(($) => $.form.note)}
        rows={3}
        maxLength={10_000}
        value={filled.note ?? ''}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </section>
  );
}
