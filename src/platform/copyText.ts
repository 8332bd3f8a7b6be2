/**
 * Puts `text` on the clipboard. `false` when the browser refuses (no permission, an old chat browser):
 * the caller then leaves the text selectable.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
