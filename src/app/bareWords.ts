/**
 * What index.html shows by itself, in both languages at once: it is what is left to say when the app, or
 * its words, cannot be had. Taken at the start, since the app takes its place.
 */
export function takeBareWords(root: Element): { sayNotOpened: () => void } {
  const words = document.querySelector('[data-not-opened]');
  return {
    /** The app could not be started, or failed as a whole: says so, with a way to try again. */
    sayNotOpened() {
      if (!words) return;
      words.setAttribute('data-now', '');
      delete document.documentElement.dataset['first'];
      words.querySelector('a')?.addEventListener('click', (event) => {
        // The way in the page leads to the start: this one leads back to where the person was.
        event.preventDefault();
        window.location.reload();
      });
      root.replaceChildren(words);
    },
  };
}

/**
 * Whether this page is shown inside another one. That one could lay itself over what is here, and let the
 * person tap on what they do not see.
 */
export function isFramed(): boolean {
  return window.top !== window;
}

/** Shows nothing but a way out of the other page. */
export function offerOwnWindow(root: Element): void {
  const way = document.createElement('a');
  way.href = window.location.href;
  way.target = '_top';
  way.textContent = '单独打开销卡清单 · Open SIM Exit by itself';
  const place = document.createElement('p');
  place.className = 'bare';
  place.dataset['framed'] = '';
  place.dataset['now'] = '';
  place.append(way);
  root.replaceChildren(place);
}
