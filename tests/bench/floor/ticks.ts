import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Ticks {
  readonly done: Readonly<Record<string, boolean>>;
  readonly tick: (id: string, on: boolean) => void;
}

/** Which tasks are ticked, kept in localStorage. */
export const useTicks = create<Ticks>()(
  persist(
    (set) => ({
      done: {},
      tick: (id, on) => set(({ done }) => ({ done: { ...done, [id]: on } })),
    }),
    { name: 'floor', partialize: ({ done }) => ({ done }) },
  ),
);
