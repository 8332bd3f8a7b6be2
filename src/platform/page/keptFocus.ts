/**
 * Calls `restore` when what had the focus has left the page and nothing has taken the focus over: a
 * keyboard would begin again at the top of the page, a screen reader would fall silent. A part that goes
 * away may still hand the focus on itself, until the next frame. Returns how to stop.
 */
export function keepFocus(restore: () => void): () => void {
  let last: Element | null = document.activeElement;
  let frame = 0;

  function lookAgain(): void {
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (isLost && last && last !== body && !last.isConnected) restore();
    last = document.activeElement;
  }

  function note(): void {
    last = document.activeElement;
  }

  const observer = new MutationObserver(() => {
    if (last?.isConnected !== false) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(lookAgain);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', note);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    document.removeEventListener('focusin', note);
  };
}
