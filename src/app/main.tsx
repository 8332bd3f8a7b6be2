import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n/i18n.ts';
import { detectLanguage, isLanguage } from '../i18n/languages.ts';
import { catchInstallOffer } from '../platform/install/installPrompt.ts';
import { whenIdle } from '../platform/page/pageLife.ts';
import { redirect } from '../routing/navigate.ts';
import { parseRoute } from '../routing/route.ts';
import { startPhotoUpkeep } from '../store/photos/photoUpkeep.ts';
import { savedStore, startSaving } from '../store/saved/savedStore.ts';
import { App } from './App.tsx';
import { isFramed, offerOwnWindow, takeBareWords } from './bareWords.ts';
import './tokens.css';
import './global.css';

const root = document.getElementById('root');
if (root && isFramed()) offerOwnWindow(root);
// Not awaited at the top: engines of before 2021 cannot even parse that.
else if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const { sayNotOpened } = takeBareWords(root);
  try {
    startSaving(() => redirect({ screen: 'home' }));
    startPhotoUpkeep();
    catchInstallOffer();
    history.scrollRestoration = 'manual';
    const chosen = savedStore.getState().language?.value;
    await startI18n(isLanguage(chosen) ? chosen : detectLanguage(navigator.languages));
    draw(root, sayNotOpened);
    // Without it a double tap counts twice.
    import('../platform/page/oneTap.ts')
      .then(({ countTapsOnce }) => countTapsOnce())
      .catch(() => {});
    whenIdle(loadOffline);
  } catch (error) {
    sayNotOpened();
    throw error;
  }
}

function draw(root: HTMLElement, sayNotOpened: () => void): void {
  const onUncaughtError = (error: unknown): void => {
    // React has emptied the page by then.
    sayNotOpened();
    // As uncaught as it was, for whoever looks into the console.
    setTimeout(() => {
      throw error;
    });
  };
  createRoot(root, { onUncaughtError }).render(<App initialRoute={parseRoute(location.hash)} />);
}

/** Without it the app works as before, only not offline. */
function loadOffline(): void {
  import('./startOffline.ts').then(
    ({ startOffline }) => startOffline(),
    () => window.addEventListener('online', loadOffline, { once: true }),
  );
}
