import { lazy, Suspense, type ReactNode } from 'react';
import { useNotice } from '../store/notices.ts';
import { UndoBar } from './UndoBar.tsx';

const UpdateNotice = lazy(async () => ({
  default: (await import('./UpdateNotice.tsx')).UpdateNotice,
}));
const OutsideHint = lazy(async () => ({
  default: (await import('./OutsideHint.tsx')).OutsideHint,
}));

/** What has to be said in reach of the thumb. It grows over the content and moves nothing that is tapped. */
export function BottomNews({ mayOfferUpdate }: { readonly mayOfferUpdate: boolean }): ReactNode {
  const outside = useNotice((state) => state.outside);
  // An update reloads the page: not while something is only there, or can still be taken back.
  const update = useNotice((state) => state.update && state.saved && !state.undo);
  // Said at once: this page shows, and can save, only part of what there is.
  const newer = useNotice((state) => state.newer && !state.undo);
  return (
    <>
      <div role="status">
        <Suspense fallback={null}>
          {outside ? (
            <OutsideHint address={outside} />
          ) : newer || (mayOfferUpdate && update) ? (
            <UpdateNotice />
          ) : null}
        </Suspense>
      </div>
      <UndoBar />
    </>
  );
}
