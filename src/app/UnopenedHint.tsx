import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import css from './QuietBar.module.css';
import { useOpenAgain } from './useOpenAgain.ts';

/** Says that the screen the person asked for could not be loaded, and tries it again on request. */
export function UnopenedHint({ open }: { readonly open: () => Promise<boolean> }): ReactNode {
  const { t } = useTranslation();
  const { attempt, again } = useOpenAgain(open);
  return (
    <div className={css.bar} data-unopened>
      <p className={css.text}>
        {attempt === 'still' ? t(($) => $.error.still) : t(($) => $.error.unopened)}
      </p>
      <div className={css.buttons}>
        <Button
          look="quiet"
          data-action="open-again"
          disabled={attempt === 'trying'}
          onClick={() => void again()}
        >
          {attempt === 'trying' ? t(($) => $.error.trying) : t(($) => $.error.again)}
        </Button>
      </div>
    </div>
  );
}
