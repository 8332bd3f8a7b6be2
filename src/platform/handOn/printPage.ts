/**
 * Opens the browser's print window, where the page can also be kept as a PDF. `false` when there is
 * none, as in most chat browsers; some of those say nothing and do nothing, which nobody can tell.
 */
export function printPage(): boolean {
  try {
    if (typeof window.print !== 'function') return false;
    window.print();
    return true;
  } catch {
    return false;
  }
}
