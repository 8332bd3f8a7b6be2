import { changeLanguage, startI18n } from '../i18n/i18n.ts';
import { detectLanguage, isLanguage, type Language } from '../i18n/languages.ts';
import { catchInstallOffer } from '../platform/install/installPrompt.ts';
import { endFirstScript, firstScript, TICKS_KEY } from '../platform/page/firstScript.ts';
import { whenIdle } from '../platform/page/pageLife.ts';
import { browserStorage } from '../platform/storage/textStorage.ts';
import { startPhotoUpkeep } from '../store/photos/photoUpkeep.ts';
import { isNothingStored, savedStore, storedLanguage } from '../store/saved/savedStore.ts';
import { isFramed, offerOwnWindow, takeBareWords } from './bareWords.ts';
import { draw } from './draw.tsx';
import { leaveEntry } from './leaveEntry.ts';
import { loadSaving, saveFromFirstChange } from './loadSaving.ts';
import './tokens.css';
import './global.css';
import './paper.css';

const root = document.getElementById('root');
if (root && isFramed()) {
  offerOwnWindow(root);
  endFirstScript();
}
// Not awaited at the top: engines of before 2021 cannot even parse that.
else if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const { sayNotOpened } = takeBareWords(root);
  try {
    leaveEntry();
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
    await takeInEarlyTicks();
    await draw(root, languageOf(chosen), { onUncaughtError: uncaught(sayNotOpened) });
    if (isNew) saveFromFirstChange();
    // Those made while it was being drawn.
    await takeInEarlyTicks();
    // Without it a double tap counts twice, and the focus can get lost.
    import('./watchHands.ts').then(({ watchHands }) => watchHands()).catch(() => {});
    whenIdle(loadOffline);
  } catch (error) {
    sayNotOpened();
    throw error;
  }
}

/** Without a choice the one in which the page was shown goes on. */
function languageOf(chosen: string | undefined): Language {
  const [begun] = [chosen, firstScript()?.language].filter(isLanguage);
  return begun ?? detectLanguage(navigator.languages);
}

/** Left by a page that was gone before the app was there, or made in this one. */
async function takeInEarlyTicks(): Promise<void> {
  if (browserStorage.read(TICKS_KEY) === null) return;
  // Without a network they wait for the next start.
  await import('./takeInTicks.ts').then(({ takeInTicks }) => takeInTicks()).catch(() => {});
}

function uncaught(sayNotOpened: () => void): (error: unknown) => void {
  return (error) => {
    // React has emptied the page by then.
    sayNotOpened();
    // As uncaught as it was, for whoever looks into the console.
    setTimeout(() => {
      throw error;
    });
  };
}

/** Without it the app works as before, only not offline. */
function loadOffline(): void {
  import('./startOffline.ts').then(
    ({ startOffline }) => startOffline(),
    () => window.addEventListener('online', loadOffline, { once: true }),
  );
}
