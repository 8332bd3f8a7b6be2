import { Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag } from '../i18n/i18n.ts';
import type { Route } from '../routing/route.ts';
import { useRoute } from '../routing/useRoute.ts';
import { ScreenFrame } from '../ui/ScreenFrame.ts';
import css from './App.module.css';
import { BottomNews } from './BottomNews.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailedScreen } from './FailedScreen.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { OfflineState } from './OfflineState.tsx';
import { prepareScreen } from './prepareScreen.ts';
import { SavingNews } from './SavingNews.tsx';
import { ScreenOf } from './ScreenOf.tsx';
import { useUndoEnds } from './useUndoEnds.ts';

/** The whole app, standing at `initialRoute` until the address changes. */
export function App({ initialRoute }: { readonly initialRoute: Route }): ReactNode {
  const { t, i18n } = useTranslation();
  const { route, isLoading, isUnopened, open } = useRoute(initialRoute, prepareScreen);
  useUndoEnds();
  const appName = t(($) => $.app.name);

  useEffect(() => {
    document.documentElement.lang = languageTag(i18n.language);
  }, [i18n.language]);

  // Anywhere else the person is in the middle of a step.
  const mayOfferUpdate = route.screen === 'home' || route.screen === 'checklist';
  const isForClerk = route.screen === 'counter';
  const frame = useMemo(
    () => ({
      appName,
      roomLeft: (count: number) =>
        count > 0 ? t(($) => $.field.left, { count }) : t(($) => $.field.full),
      tools: guarded(<LanguageSwitch />),
      news: guarded(<SavingNews />),
      undo: guarded(
        <BottomNews
          mayOfferUpdate={mayOfferUpdate}
          isForClerk={isForClerk}
          openAgain={isUnopened ? open : undefined}
        />,
      ),
      foot: guarded(<OfflineState />),
    }),
    [appName, mayOfferUpdate, isForClerk, isUnopened, open, t],
  );

  return (
    <ScreenFrame value={frame}>
      <div className={css.progress} data-loading={isLoading} aria-hidden="true" />
      <ErrorBoundary route={route}>
        <Suspense fallback={<p className={css.loading}>{t(($) => $.nav.loading)}</p>}>
          {isUnopened && route.screen === 'latest' ? (
            // It only leads on, and has nothing to show that could stay.
            <FailedScreen open={open} />
          ) : (
            <ScreenOf route={route} />
          )}
        </Suspense>
      </ErrorBoundary>
    </ScreenFrame>
  );
}

/** The frame surrounds the error page as well: a part that fails must not take that down with it. */
function guarded(part: ReactNode): ReactNode {
  return <ErrorBoundary>{part}</ErrorBoundary>;
}
