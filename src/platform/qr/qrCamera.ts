import { openQrReader } from './readQr.ts';

// A few looks a second: quick enough for a hand, easy on the battery.
const LOOK_EVERY_MS = 250;

export type CameraEnd = 'refused' | 'missing';

/** Whether the browser lets a page ask for the camera at all (not over plain http, not in some chats). */
export function hasCamera(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === 'function';
}

// Unasked, a camera gives 640 x 480: too coarse for a code with many names in it.
const PICTURE = { facingMode: 'environment', width: { ideal: 1280 } };

/**
 * Shows the rear camera in `video` and calls `found` with the text of a QR code in it, one that is
 * wanted where there are several, until `signal` is aborted; then the camera is let go. Resolves with why there is no picture, or with
 * undefined after the end. Rejects when the decoder cannot be loaded.
 */
export async function watchQrCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
  isWanted: (text: string) => boolean,
  found: (text: string) => void,
): Promise<CameraEnd | undefined> {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: PICTURE });
  } catch (error) {
    const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    return isRefused ? 'refused' : 'missing';
  }
  try {
    const read = await openQrReader(isWanted);
    video.srcObject = stream;
    if (!signal.aborted) await video.play();
    while (!signal.aborted) {
      const texts = await read(video);
      const text = texts.find(isWanted) ?? texts[0];
      if (text && !signal.aborted) found(text);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  } catch (error) {
    // Leaving the screen takes the video away in the middle of play().
    if (!signal.aborted) throw error;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
  return undefined;
}
