import { Suspense, type ReactNode } from 'react';
import { useNotice } from '../store/notices.ts';
import { lazyHint } from '../ui/lazyHint.ts';

const OfflineMark = lazyHint(async () => (await import('./OfflineMark.tsx')).OfflineMark);

/** The mark, once it is true; nothing before. */
export function OfflineState(): ReactNode {
  const isReady = useNotice((state) => state.offlineReady);
  return isReady ? (
    <Suspense fallback={null}>
      <OfflineMark />
    </Suspense>
  ) : null;
}
