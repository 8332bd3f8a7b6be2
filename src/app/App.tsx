import { Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag } from '../i18n/i18n.ts';
import { formatRoute, type Route } from '../routing/route.ts';
import { useRoute } from '../routing/useRoute.ts';
import { dropUndo } from '../store/notices.ts';
import { ScreenFrame } from '../ui/ScreenFrame.ts';
import css from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SavingNews } from './SavingNews.tsx';
import { ScreenOf } from './ScreenOf.tsx';
import { UndoBar } from './UndoBar.tsx';

/** The whole app, standing at `initialRoute` until the address changes. */
export function App({ initialRoute }: { readonly initialRoute: Route }): ReactNode {
  const { t, i18n } = useTranslation();
  const { route, isLoading } = useRoute(initialRoute);
  const address = formatRoute(route);
  const appName = t(($) => $.app.name);

  useEffect(() => {
    document.documentElement.lang = languageTag(i18n.language);
  }, [i18n.language]);

  const frame = useMemo(
    () => ({ appName, tools: <LanguageSwitch />, news: <SavingNews />, undo: <UndoBar /> }),
    [appName],
  );

  return (
    <ScreenFrame value={frame}>
      <div className={css.progress} data-loading={isLoading} aria-hidden="true" />
      <ErrorBoundary address={address}>
        <Suspense fallback={<p className={css.loading}>{t(($) => $.nav.loading)}</p>}>
          <ScreenOf route={route} />
        </Suspense>
      </ErrorBoundary>
      <UndoEnds address={address} />
    </ScreenFrame>
  );
}

/** An undo belongs to the screen it was offered on, and to the one that the act itself led to. */
function UndoEnds({ address }: { readonly address: string }): ReactNode {
  useEffect(() => {
    const arrived = performance.now();
    return () => {
      if (performance.now() - arrived > 1000) dropUndo();
    };
  }, [address]);
  return null;
}
