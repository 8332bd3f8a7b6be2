import { thisBrowser } from '../install/browserKind.ts';
import { isInstalled } from '../install/isInstalled.ts';

export type SaveWay = 'share' | 'download';

/** `needs-tap`: the browser wants a fresh tap before it shows its share sheet. */
export type SaveOutcome = 'done' | 'cancelled' | 'needs-tap' | 'failed';

/**
 * How a file best leaves this browser. Installed iOS apps and browsers inside chat apps drop downloads
 * without a word, so there the share sheet comes first, where there is one for such a file.
 */
export function bestSaveWay(file: File): SaveWay {
  return mayDropDownloads() && canShareFile(file) ? 'share' : 'download';
}

/** Whether a downloaded file may not arrive here, and nobody would say so. */
export function mayDropDownloads(): boolean {
  const kind = thisBrowser();
  return kind === 'chat' || (kind === 'ios' && isInstalled());
}

/** Whether a file that left so has surely arrived, as far as a page can know. */
export function hasArrived(outcome: SaveOutcome, way: SaveWay): boolean {
  return outcome === 'done' && (way === 'share' || !mayDropDownloads());
}

/** Whether the share sheet takes this file. */
export function canShareFile(file: File): boolean {
  try {
    return navigator.canShare?.({ files: [file] }) ?? false;
  } catch {
    return false;
  }
}

/** Hands the file over. `done` for a download means that it was handed to the browser. Never throws. */
export async function saveFile(file: File, way: SaveWay): Promise<SaveOutcome> {
  return way === 'share' ? share(file) : download(file);
}

async function share(file: File): Promise<SaveOutcome> {
  try {
    await navigator.share({ files: [file] });
    return 'done';
  } catch (error) {
    const name = (error as { name?: unknown } | null)?.name;
    if (name === 'AbortError') return 'cancelled';
    return name === 'NotAllowedError' ? 'needs-tap' : 'failed';
  }
}

// Safari reads the object URL some time after the click.
const KEEP_URL_MS = 60_000;

function download(file: File): SaveOutcome {
  try {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
    return 'done';
  } catch {
    return 'failed';
  }
}
