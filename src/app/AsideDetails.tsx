import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../i18n/i18n.ts';
import type { CopyButton } from '../parts/CopyButton.tsx';
import { readAside } from '../store/saved/asides.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import css from './AsideDetails.module.css';

/** What is said in words, and not by its place. */
const WHOLE = ['text', 'part', 'version'];

const CopyOriginal = lazy(async () => {
  try {
    const [part] = await Promise.all([import('../parts/CopyButton.tsx'), loadWords('screens')]);
    return { default: part.CopyButton };
  } catch {
    // Not loaded and no network: the text itself is there, to be copied by hand.
    return { default: Original };
  }
});

interface Props {
  readonly asideKey: string;
  readonly losses: readonly string[];
}

/** What of older records could not be read, and the original to copy. */
export function AsideDetails({ asideKey, losses }: Props): ReactNode {
  const { t } = useTranslation();
  const places = losses.filter((place) => !WHOLE.includes(place));
  return (
    <Disclosure summary={t(($) => $.saving.asideShow)}>
      {losses.includes('text') ? <p>{t(($) => $.saving.asideNone)}</p> : null}
      {losses.includes('part') ? <p>{t(($) => $.saving.asidePart)}</p> : null}
      {losses.includes('version') ? <p>{t(($) => $.saving.asideVersion)}</p> : null}
      {places.length > 0 ? (
        <ul className={css.places} translate="no">
          {places.slice(0, 20).map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      ) : null}
      <Suspense>
        <CopyOriginal text={readAside(asideKey)}>{t(($) => $.saving.asideCopy)}</CopyOriginal>
      </Suspense>
    </Disclosure>
  );
}

function Original({ text }: ComponentProps<typeof CopyButton>): ReactNode {
  const original = typeof text === 'string' ? text : text();
  return <textarea className={css.original} readOnly value={original} />;
}
