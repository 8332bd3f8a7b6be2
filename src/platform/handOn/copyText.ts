/**
 * Puts `text` on the clipboard: by the Clipboard API, and where that is missing or refuses (WeChat and
 * other apps' browsers), the older way, which needs the tap that called this. `false` when both refuse:
 * the caller then shows the text to be copied by hand. Focus stays where it was. Never throws.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

function copyFromField(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  // No keyboard comes up, and Safari does not zoom in as it does on smaller letters.
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;opacity:0;font-size:16px';
  field.setAttribute('aria-hidden', 'true');
  // What is outside of an open dialog cannot take the focus.
  (before?.closest('dialog') ?? document.body).append(field);
  try {
    field.focus({ preventScroll: true });
    field.setSelectionRange(0, text.length);
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
