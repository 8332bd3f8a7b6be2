import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n/i18n.ts';
import { detectLanguage, isLanguage } from '../i18n/languages.ts';
import { catchInstallOffer } from '../platform/installPrompt.ts';
import { whenIdle } from '../platform/pageLife.ts';
import { redirect } from '../routing/navigate.ts';
import { parseRoute } from '../routing/route.ts';
import { startPhotoUpkeep } from '../store/photoUpkeep.ts';
import { savedStore, startSaving } from '../store/savedStore.ts';
import { App } from './App.tsx';
import './tokens.css';
import './global.css';

startSaving(() => redirect({ screen: 'home' }));
startPhotoUpkeep();
catchInstallOffer();
history.scrollRestoration = 'manual';
const chosen = savedStore.getState().language?.value;
const language = isLanguage(chosen) ? chosen : detectLanguage(navigator.languages);
const root = document.getElementById('root');

// Not awaited at the top: engines of before 2021 cannot even parse that.
void draw();

async function draw(): Promise<void> {
  try {
    await startI18n(language);
    if (root) createRoot(root).render(<App initialRoute={parseRoute(location.hash)} />);
    // Without it a double tap counts twice.
    import('../platform/oneTap.ts').then(({ countTapsOnce }) => countTapsOnce()).catch(() => {});
    whenIdle(() => {
      // Without it the app works as before, only not offline.
      import('./startOffline.ts').then(({ startOffline }) => startOffline()).catch(() => {});
    });
  } catch (error) {
    // Without its words the app cannot speak: these lines stand in the page for that.
    document.getElementById('no-words')?.removeAttribute('hidden');
    throw error;
  }
}
