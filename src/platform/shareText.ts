/** Whether this browser has a share sheet for text. */
export function canShareText(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.share === 'function';
}

/**
 * Hands `text` to the system's share sheet. `true` when it was taken or the person closed the sheet;
 * `false` when there is none or it refuses, so that the caller offers copying instead.
 */
export async function shareText(text: string): Promise<boolean> {
  try {
    await navigator.share({ text });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
