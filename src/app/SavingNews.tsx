import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { formatRoute, parseRoute } from '../routing/route.ts';
import { useCards } from '../store/cards.ts';
import { dropAside, notices, type Notices } from '../store/notices.ts';
import { forgetAll, storeAllAgain } from '../store/saved/savedStore.ts';
import { Button } from '../ui/Button.tsx';
import { focusHeading } from '../ui/focusHeading.ts';
import { lazyHint } from '../ui/lazyHint.ts';
import { Notice } from '../ui/Notice.tsx';
import css from './SavingNews.module.css';

// The notice is said without it, and the backup page shows the original as well.
const AsideDetails = lazyHint(async () => (await import('./AsideDetails.tsx')).AsideDetails);

/** Says when something shown is not stored, and when older records could not be read. */
export function SavingNews(): ReactNode {
  const saved = useStore(notices, (state) => state.saved);
  const aside = useStore(notices, (state) => state.aside);
  return (
    <div className={css.news}>
      <div role="alert">{saved ? null : <NotSaved />}</div>
      {aside ? <SetAside aside={aside} /> : null}
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

function SetAside({ aside }: { readonly aside: NonNullable<Notices['aside']> }): ReactNode {
  const { t } = useTranslation();
  return (
    <div data-set-aside={aside.key}>
      <Notice look="attention" icon="alert" title={t(($) => $.saving.aside)} role="status">
        <p>{t(($) => $.saving.asideText)}</p>
        <Suspense>
          <AsideDetails asideKey={aside.key} losses={aside.losses} />
        </Suspense>
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
