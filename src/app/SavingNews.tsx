import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { loadWords } from '../i18n/i18n.ts';
import type { CopyButton } from '../parts/CopyButton.tsx';
import { formatRoute, parseRoute } from '../routing/route.ts';
import { useCards } from '../store/cards.ts';
import { dropAside, notices } from '../store/notices.ts';
import { forgetAll, readAside, storeAllAgain } from '../store/saved/savedStore.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { focusHeading } from '../ui/focusHeading.ts';
import { Notice } from '../ui/Notice.tsx';
import css from './SavingNews.module.css';

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

/** Says when something shown is not stored, and when older records could not be read. */
export function SavingNews(): ReactNode {
  const saved = useStore(notices, (state) => state.saved);
  const aside = useStore(notices, (state) => state.aside);
  return (
    <div className={css.news}>
      <div role="alert">{saved ? null : <NotSaved />}</div>
      {aside ? <SetAside asideKey={aside.key} losses={aside.losses} /> : null}
    </div>
  );
}

function NotSaved(): ReactNode {
  const { t } = useTranslation();
  const why = useStore(notices, ({ unsaved }) => unsaved ?? 'refused');
  const words = why === 'refused' ? 'failed' : why;
  const cards = useCards();
  const route = parseRoute(window.location.hash);
  const card = 'card' in route ? route.card : cards[0]?.id;
  return (
    <div data-not-saved={why}>
      <Notice look="attention" icon="alert" title={t(($) => $.saving[words])}>
        <p>{t(($) => $.saving[`${words}Text`])}</p>
        {why === 'gone' ? (
          <>
            <Button data-action="store-again" onClick={storeAllAgain}>
              {t(($) => $.saving.storeAgain)}
            </Button>
            <Button data-action="forget" onClick={forgetAll}>
              {t(($) => $.saving.forget)}
            </Button>
          </>
        ) : null}
        {card ? (
          <a className={css.way} href={formatRoute({ screen: 'move', card })}>
            {t(($) => $.saving.link)}
          </a>
        ) : null}
        <a className={css.way} href={formatRoute({ screen: 'data' })}>
          {t(($) => $.saving.backup)}
        </a>
      </Notice>
    </div>
  );
}

function SetAside({
  asideKey,
  losses,
}: {
  readonly asideKey: string;
  readonly losses: readonly string[];
}): ReactNode {
  const { t } = useTranslation();
  const original = readAside(asideKey);
  const places = losses.filter((place) => !WHOLE.includes(place));
  return (
    <div data-set-aside={asideKey}>
      <Notice look="attention" icon="alert" title={t(($) => $.saving.aside)} role="status">
        <p>{t(($) => $.saving.asideText)}</p>
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
            <CopyOriginal text={original}>{t(($) => $.saving.asideCopy)}</CopyOriginal>
          </Suspense>
        </Disclosure>
        <Button
          onClick={() => {
            dropAside();
            focusHeading();
          }}
        >
          {t(($) => $.saving.asideClose)}
        </Button>
      </Notice>
    </div>
  );
}

function Original({ text }: ComponentProps<typeof CopyButton>): ReactNode {
  const original = typeof text === 'string' ? text : text();
  return <textarea className={css.original} readOnly value={original} />;
}
