import { askToKeepOnce } from '../platform/storage/persistence.ts';
import { watchOutsideLinks } from '../platform/page/outsideLinks.ts';
import { registerOffline } from '../platform/install/serviceWorker.ts';
import { notices } from '../store/notices.ts';
import { savedStore } from '../store/saved/savedStore.ts';
// Wanted only without a network, when it could not be had any more.
import './OutsideHint.tsx';
import { keepShown } from './keepShown.ts';

/** What makes the app work without a network and keep what is stored. Once, after the first paint. */
export function startOffline(): void {
  if (import.meta.env.PROD) {
    void registerOffline({
      onReady: (offlineReady) => notices.setState({ offlineReady }),
      onUpdate: () => notices.setState({ update: true }),
    });
  }
  watchOutsideLinks((outside) => notices.setState({ outside }));
  askWhenWorthIt();
  keepShown();
}

/** Before the first tick there is nothing that would be missed; a browser may ask the person. */
function askWhenWorthIt(): void {
  const hasTicks = (): boolean =>
    Object.values(savedStore.getState().cards).some(({ tasks }) => Object.keys(tasks).length > 0);
  if (hasTicks()) return void askToKeepOnce();
  const stop = savedStore.subscribe(() => {
    if (!hasTicks()) return;
    stop();
    void askToKeepOnce();
  });
}
