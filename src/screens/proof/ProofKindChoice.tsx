import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PROOF_KINDS, type ProofKind } from '../../domain/card/card.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import css from './ProofScreen.module.css';

interface Props {
  /** Undefined until the person says so. */
  readonly kind: ProofKind | undefined;
  readonly onChange: (kind: ProofKind) => void;
}

/** What kind of proof it is. */
export function ProofKindChoice({ kind, onChange }: Props): ReactNode {
  const { t } = useTranslation('proof');
  return (
    <section className={css.form}>
      <h2 id="kind-title">{t(($) => $.kind.title)}</h2>
      <ChoiceList
        name="kind"
        labelledBy="kind-title"
        chosen={kind ? [kind] : []}
        choices={PROOF_KINDS.map((value) => ({
          value,
          label: t(($) => $.kind[value]),
          hint: value === 'none' ? t(($) => $.kind.noneHint) : undefined,
        }))}
        onChange={(value) => onChange(value as ProofKind)}
      />
    </section>
  );
}
