import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { deleteAside, listAsides, type Aside } from '../../store/saved/asides.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import css from './DataScreen.module.css';
import layout from '../../ui/layout.module.css';
import { useFigures } from './useFigures.ts';

/** The originals of what could not be read in full: to look at, copy or delete. */
export function AsidePart({ readText }: { readonly readText: (text: string) => void }): ReactNode {
  const { t } = useTranslation('backup');
  const [asides, setAsides] = useState(listAsides);
  if (asides.length === 0) return null;
  return (
    <section className={layout.stack3}>
      <h2>{t(($) => $.aside.title)}</h2>
      <p>{t(($) => $.aside.text)}</p>
      <ul className={css.asides}>
        {asides.map((aside) => (
          <li
            key={`${aside.key} ${aside.isUnstored}`}
            data-aside={aside.key}
            data-unstored={aside.isUnstored}
          >
            <AsideRow
              aside={aside}
              onRead={() => readText(aside.text)}
              onDelete={() => deleteAside(aside, () => setAsides(listAsides()))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly aside: Aside;
  readonly onRead: () => void;
  readonly onDelete: () => void;
}

function AsideRow({ aside, onRead, onDelete }: RowProps): ReactNode {
  const { t } = useTranslation('backup');
  const figures = useFigures();
  const size = figures.size(new Blob([aside.text]).size);
  return (
    <>
      {aside.isUnstored ? <p role="status">{t(($) => $.aside.unstored)}</p> : null}
      <Disclosure summary={t(($) => $.aside.size, { name: aside.key, size })}>
        <textarea
          className={css.text}
          readOnly
          aria-label={t(($) => $.aside.original)}
          value={aside.text}
        />
        <Button onClick={onRead}>{t(($) => $.aside.show)}</Button>
        <CopyButton text={aside.text}>{t(($) => $.aside.copy)}</CopyButton>
        <Button look="danger" data-action="delete-aside" onClick={onDelete}>
          {t(($) => $.aside.delete)}
        </Button>
      </Disclosure>
    </>
  );
}
