// As long as two taps can belong together, and as long as nobody has read what has just come.
const DOUBLE_TAP_MS = 500;
const UNREAD_MS = 350;
// What a tap brings may be slow to come.
const WATCH_MS = 1500;
// A thumb does not hit the same pixel twice.
const SAME_SPOT_PX = 24;

const CONTROLS = 'button, a[href], summary, input, textarea';

interface Tap {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** What lay under the finger when it came down. */
  readonly control: Element | null;
  readonly meaning: string;
  /** When something else was first seen there. */
  changedAt?: number;
}

/**
 * A tap counts once, and for what was seen. When a tap puts another control, or another meaning, under the
 * finger (the next question's button, "next" in place of "done"), a second tap on that spot does nothing
 * until it could have been meant. A shield lies there meanwhile, so that whoever asks what can be tapped
 * gets a true answer. The same control may be tapped as fast as one likes; so may any other spot.
 * Enter held down counts once as well. Goes for mouse, pen and finger, not for keys and scripts. Returns
 * how to stop.
 */
export function countTapsOnce(): () => void {
  const shield = makeShield();
  let tap: Tap | undefined;
  // What becomes of the click that the finger now down will bring.
  let coming: 'counts' | 'ignored' | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function drop(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    shield.remove();
  }

  /** Holds the spot until the tap that is to be ignored can no longer come. */
  function hold(held: Tap, now: number): void {
    drop();
    held.changedAt = now;
    shield.style.left = `${held.x - SAME_SPOT_PX}px`;
    shield.style.top = `${held.y - SAME_SPOT_PX}px`;
    document.body.append(shield);
    timer = setTimeout(drop, Math.max(UNREAD_MS, held.at + DOUBLE_TAP_MS - now));
  }

  function watch(watched: Tap): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame((now) => {
      if (hasChanged(watched, controlAt(watched))) hold(watched, now);
      else if (now - watched.at < WATCH_MS) watch(watched);
    });
  }

  function down(event: PointerEvent): void {
    if (!event.isPrimary) return;
    const now = performance.now();
    const { clientX: x, clientY: y } = event;
    const before = tap && isSameSpot(tap, event) && now - tap.at < WATCH_MS ? tap : undefined;
    const control = controlOf(event.target);
    const isHeld = event.target === shield || (before && hasChanged(before, control));
    if (before && isHeld && isTooSoon(before, now)) {
      coming = 'ignored';
      hold(before, now);
      return;
    }
    drop();
    coming = 'counts';
    tap = { x, y, at: now, control, meaning: meaningOf(control) };
  }

  function click(event: MouseEvent): void {
    const before = coming;
    coming = undefined;
    // Keys, scripts and screen readers click without a pointer.
    if (!event.isTrusted || event.detail === 0 || !before || !tap) return;
    if (before === 'ignored' || controlOf(event.target) !== tap.control) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    watch(tap);
  }

  function cancel(): void {
    tap = undefined;
    coming = undefined;
    drop();
  }

  /** Going on from what the tap brought, by the phone's back button or a key, is no double tap. */
  function goOn(): void {
    if (tap?.changedAt !== undefined) cancel();
  }

  const options = { capture: true };
  document.addEventListener('pointerdown', down, options);
  document.addEventListener('pointercancel', cancel, options);
  document.addEventListener('click', click, options);
  document.addEventListener('keydown', countEnterOnce, options);
  window.addEventListener('hashchange', goOn);
  return () => {
    drop();
    document.removeEventListener('pointerdown', down, options);
    document.removeEventListener('pointercancel', cancel, options);
    document.removeEventListener('click', click, options);
    document.removeEventListener('keydown', countEnterOnce, options);
    window.removeEventListener('hashchange', goOn);
  };
}

function countEnterOnce(event: KeyboardEvent): void {
  const isWriting = event.target instanceof HTMLTextAreaElement;
  if (event.repeat && event.key === 'Enter' && !isWriting) event.preventDefault();
}

function makeShield(): HTMLElement {
  const shield = document.createElement('div');
  shield.setAttribute('aria-hidden', 'true');
  const size = `${2 * SAME_SPOT_PX}px`;
  Object.assign(shield.style, { position: 'fixed', zIndex: '9', width: size, height: size });
  // The focus stays where it is.
  shield.addEventListener('mousedown', (event) => event.preventDefault());
  return shield;
}

function isTooSoon({ at, changedAt }: Tap, now: number): boolean {
  return now - at < DOUBLE_TAP_MS || now - (changedAt ?? now) < UNREAD_MS;
}

function isSameSpot(tap: Tap, { clientX, clientY }: MouseEvent): boolean {
  return Math.hypot(tap.x - clientX, tap.y - clientY) <= SAME_SPOT_PX;
}

function controlAt({ x, y }: Tap): Element | null {
  return controlOf(document.elementFromPoint(x, y));
}

/** The control that a tap on `target` works, through its label too. */
function controlOf(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  return target.closest('label')?.control ?? target.closest(CONTROLS);
}

function hasChanged(tap: Tap, control: Element | null): boolean {
  return control !== tap.control || meaningOf(control) !== tap.meaning;
}

/** What tapping it would do, as far as one can see. */
function meaningOf(control: Element | null): string {
  if (control instanceof HTMLInputElement) return String(control.checked);
  const address = control?.getAttribute('href') ?? control?.getAttribute('data-action') ?? '';
  return control ? `${address} ${control.textContent}` : '';
}
