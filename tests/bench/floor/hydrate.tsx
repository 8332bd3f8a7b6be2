import { useLayoutEffect, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Checklist } from './Checklist.tsx';
import { useTicks } from './ticks.ts';
import { startWords } from './words.ts';
import './style.css';

const root = document.getElementById('root');
void startWords('en').then(() => root && hydrateRoot(root, <Hydrated />));

function Hydrated(): ReactNode {
  // What the first script took since the saved ticks were read.
  useLayoutEffect(() => {
    const { early } = window as unknown as { early: { handOver(): Map<string, boolean> } };
    for (const [id, on] of early.handOver()) useTicks.getState().tick(id, on);
  }, []);
  return <Checklist />;
}
