import { Suspense, type ReactNode } from 'react';
import { useNotice } from '../store/notices.ts';
import { lazyHint } from '../ui/lazyHint.ts';
import { OutdatedNotice } from './OutdatedNotice.tsx';
import { UndoBar } from './UndoBar.tsx';
import { UnopenedHint } from './UnopenedHint.tsx';

// startOffline.ts has loaded it before there is anything for it to say.
const OutsideHint = lazyHint(async () => (await import('./OutsideHint.tsx')).OutsideHint);
const UpdateNotice = lazyHint(async () => (await import('./UpdateNotice.tsx')).UpdateNotice);

interface Props {
  readonly mayOfferUpdate: boolean;
  /** The screen is held out to somebody else, to whom an undo is no business. */
  readonly isForClerk?: boolean;
  /** Tries again to open what could not be loaded; undefined while there is nothing of the kind. */
  readonly openAgain?: (() => Promise<boolean>) | undefined;
}

/** What has to be said in reach of the thumb. It grows over the content and moves nothing that is tapped. */
export function BottomNews({ mayOfferUpdate, isForClerk = false, openAgain }: Props): ReactNode {
  const outside = useNotice((state) => state.outside);
  // An update reloads the page: not while something is only there, or can still be taken back.
  const update = useNotice((state) => state.update && state.saved && !state.undo);
  // Said at once: this page shows only part of what there is.
  const newer = useNotice(({ newer }) => newer);
  return (
    <>
      <div role="status">
        <Suspense fallback={null}>
          {openAgain ? (
            <UnopenedHint open={openAgain} />
          ) : outside ? (
            <OutsideHint address={outside} />
          ) : newer ? (
            <OutdatedNotice />
          ) : mayOfferUpdate && update ? (
            <UpdateNotice />
          ) : null}
        </Suspense>
      </div>
      {isForClerk ? null : <UndoBar />}
    </>
  );
}
