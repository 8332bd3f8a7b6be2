import { lazy, Suspense, type ReactNode } from 'react';
import { useNotice } from '../store/notices.ts';

const OfflineMark = lazy(async () => ({
  default: (await import('./OfflineMark.tsx')).OfflineMark,
}));

/** The mark, once it is true; nothing before. */
export function OfflineState(): ReactNode {
  const isReady = useNotice((state) => state.offlineReady);
  return isReady ? (
    <Suspense fallback={null}>
      <OfflineMark />
    </Suspense>
  ) : null;
}
