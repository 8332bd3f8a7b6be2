import { keepFocus } from '../platform/page/keptFocus.ts';
import { countTapsOnce } from '../platform/page/oneTap.ts';
import { focusHeading } from '../ui/focusHeading.ts';

/** What watches over taps and keys on every screen. Once, after the first paint. */
export function watchHands(): void {
  countTapsOnce();
  keepFocus(focusHeading);
}
