import { createRoot } from 'react-dom/client';
import { changeLanguage, startI18n } from '../i18n/i18n.ts';
import { detectLanguage, isLanguage, type Language } from '../i18n/languages.ts';
import { catchInstallOffer } from '../platform/install/installPrompt.ts';
import { whenIdle } from '../platform/page/pageLife.ts';
import { parseRoute } from '../routing/route.ts';
import { startPhotoUpkeep } from '../store/photos/photoUpkeep.ts';
import { isNothingStored, savedStore, storedLanguage } from '../store/saved/savedStore.ts';
import { App } from './App.tsx';
import { isFramed, offerOwnWindow, takeBareWords } from './bareWords.ts';
import { loadSaving, saveFromFirstChange } from './loadSaving.ts';
import './tokens.css';
import './global.css';

const root = document.getElementById('root');
if (root && isFramed()) offerOwnWindow(root);
// Not awaited at the top: engines of before 2021 cannot even parse that.
else if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const { sayNotOpened } = takeBareWords(root);
  try {
    startPhotoUpkeep();
    catchInstallOffer();
    history.scrollRestoration = 'manual';
    // A first visit is drawn without it: nothing can be lost that is not there yet.
    const isNew = isNothingStored();
    const saving = isNew ? undefined : loadSaving();
    const likely = storedLanguage();
    await Promise.all([startI18n(languageOf(likely)), saving]);
    const chosen = savedStore.getState().language?.value;
    // Damaged, or kept beside what is stored.
    if (chosen !== likely) await changeLanguage(languageOf(chosen));
    draw(root, sayNotOpened);
    if (isNew) saveFromFirstChange();
    // Without it a double tap counts twice, and the focus can get lost.
    import('./watchHands.ts').then(({ watchHands }) => watchHands()).catch(() => {});
    whenIdle(loadOffline);
  } catch (error) {
    sayNotOpened();
    throw error;
  }
}

function languageOf(chosen: string | undefined): Language {
  return isLanguage(chosen) ? chosen : detectLanguage(navigator.languages);
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
