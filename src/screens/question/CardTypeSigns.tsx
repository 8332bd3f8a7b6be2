import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './CardTypeSigns.module.css';
import layout from '../../ui/layout.module.css';

/** Plain signs by which to tell the kind of card. */
export function CardTypeSigns({
  onChoose,
}: {
  readonly onChoose: (cardType: string) => void;
}): ReactNode {
  const { t } = useTranslation('screens');
  const signs = [
    ['local-sim', t(($) => $.signs.plastic), t(($) => $.signs.plasticText)],
    ['local-esim', t(($) => $.signs.number), t(($) => $.signs.numberText)],
    ['travel-esim', t(($) => $.signs.data), t(($) => $.signs.dataText)],
  ] as const;
  return (
    <section className={css.signs} aria-labelledby="signs-title">
      <h2 id="signs-title">{t(($) => $.signs.title)}</h2>
      {signs.map(([cardType, sign, text]) => (
        <button
          key={cardType}
          type="button"
          className={css.sign}
          data-sign={cardType}
          onClick={({ currentTarget: { form } }) => {
            onChoose(cardType);
            // The signs go away; the focus passes to the answer that they led to.
            form?.querySelector<HTMLInputElement>(`input[value="${cardType}"]`)?.focus();
          }}
        >
          <span>{sign}</span>
          <span className={layout.muted}>{text}</span>
        </button>
      ))}
      <p className={layout.muted}>{t(($) => $.signs.stillUnsure)}</p>
    </section>
  );
}
