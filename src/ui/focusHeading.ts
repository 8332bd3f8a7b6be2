/** Gives the focus to the screen's heading, when what had it goes away and nothing takes its place. */
export function focusHeading(): void {
  document.querySelector('h1')?.focus();
}
