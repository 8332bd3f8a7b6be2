import type { ComponentProps, ReactNode } from 'react';
import { canShareText } from '../platform/handOn/shareText.ts';
import { Button } from '../ui/Button.tsx';
import { CopyNews } from './CopyNews.tsx';
import { useCopying } from './useCopying.ts';

/** A share sheet as the first way; what it refuses is copied. */
interface Sharing {
  readonly label: string;
  readonly action: string;
  /** `false` when the sheet refuses. */
  readonly hand: (text: string) => Promise<boolean>;
}

interface Props extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  /** What is copied; a function where it is put together only when asked for. */
  readonly text: string | (() => string);
  /** What is said once it is copied, in place of "Copied". */
  readonly copied?: string;
  readonly sharing?: Sharing | undefined;
  /** Called once it is surely in the clipboard. */
  readonly onCopied?: (() => void) | undefined;
}

/** Copies a text and says below what came of it. */
export function CopyButton({ text, copied, sharing, onCopied, look, ...button }: Props): ReactNode {
  const { last, copy } = useCopying(onCopied);
  const textNow = (): string => (typeof text === 'string' ? text : text());
  // What was said holds for the text that is shown, not for an earlier one.
  const isOld = typeof text === 'string' && last?.text !== text;
  const canShare = sharing !== undefined && canShareText();

  async function share({ hand }: Sharing): Promise<void> {
    const given = textNow();
    if (!(await hand(given))) await copy(given);
  }

  return (
    <>
      {canShare ? (
        <Button look="main" data-action={sharing.action} onClick={() => void share(sharing)}>
          {sharing.label}
        </Button>
      ) : null}
      <Button
        look={look ?? (sharing && !canShare ? 'main' : 'second')}
        {...button}
        onClick={() => void copy(textNow())}
      />
      <CopyNews last={isOld ? undefined : last} copied={copied} />
    </>
  );
}
