// Stands in the page after the list. Shows the saved ticks and takes new ones until React is there, and saves
// them as zustand's persist does. In the plain page it is all there is.
const boxes = [...document.querySelectorAll<HTMLInputElement>('main input')];
const progress = document.getElementById('progress');
const taken = new Map<string, boolean>();
const done = saved();

for (const box of boxes) {
  // Ticked before this script was there.
  if (box.checked) note(box);
  else box.checked = done[box.value] === true;
}
count();
addEventListener('change', take);
Object.assign(window, {
  early: {
    handOver() {
      removeEventListener('change', take);
      return taken;
    },
  },
});

function saved(): Record<string, boolean> {
  try {
    const text = localStorage.getItem('floor') ?? '{}';
    return (JSON.parse(text) as { state?: { done?: Record<string, boolean> } }).state?.done ?? {};
  } catch {
    return {};
  }
}

function count(): void {
  const checked = boxes.filter((box) => box.checked).length;
  if (progress) progress.textContent = (progress.textContent ?? '').replace(/\d+/, String(checked));
}

function take({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  note(target);
  count();
}

function note(box: HTMLInputElement): void {
  taken.set(box.value, box.checked);
  done[box.value] = box.checked;
  try {
    localStorage.setItem('floor', JSON.stringify({ state: { done }, version: 0 }));
  } catch {
    // It stays on the screen at least.
  }
}
