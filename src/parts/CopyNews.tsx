import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './CopyNews.module.css';
import type { Copying } from './useCopying.ts';

interface Props {
  readonly last: Copying['last'];
  /** In place of "Copied". */
  readonly copied?: string | undefined;
}

/** What came of copying; where no way worked, the text itself, selected, to be copied by hand. */
export function CopyNews({ last, copied }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const id = useId();
  const isCopied = last?.isCopied;
  return (
    <>
      <p role="status" id={id} className={isCopied ? css.copied : css.failed}>
        {isCopied === undefined
          ? ''
          : isCopied
            ? (copied ?? t(($) => $.copy.copied))
            : t(($) => $.copy.failed)}
      </p>
      {last && !isCopied ? <ByHand labelledBy={id} text={last.text} /> : null}
    </>
  );
}

function ByHand({
  labelledBy,
  text,
}: {
  readonly labelledBy: string;
  readonly text: string;
}): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);

  return (
    <textarea
      ref={field}
      className={css.field}
      readOnly
      rows={3}
      aria-labelledby={labelledBy}
      data-copy-by-hand
      translate="no"
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
