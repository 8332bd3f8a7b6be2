/** Chromium's own offer to install, which it hands over once (not in the DOM types). */
interface InstallEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallEvent | undefined;
const listeners = new Set<() => void>();

/** Keeps the browser's offer for later. Called at the very start: it comes early, and only once. */
export function catchInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    set(event as InstallEvent);
  });
  window.addEventListener('appinstalled', () => set(undefined));
}

/** Whether the browser would now show its own prompt. */
export function hasInstallOffer(): boolean {
  return offer !== undefined;
}

/** Calls back when that changes. Returns how to stop. */
export function onInstallOffer(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Shows the browser's prompt; the offer is used up. `false`: declined, or there was none. */
export async function promptInstall(): Promise<boolean> {
  const event = offer;
  set(undefined);
  try {
    return (await event?.prompt())?.outcome === 'accepted';
  } catch {
    return false;
  }
}

function set(next: InstallEvent | undefined): void {
  offer = next;
  for (const changed of listeners) changed();
}
