import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import css from './SignInQuestion.module.css';

interface Props {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Changed is not yet safe: an account counts as moved once it was signed in to without the old number. */
export function SignInQuestion({ onYes, onNo }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const question = useRef<HTMLParagraphElement>(null);
  // The button that was pressed gave way to it.
  useEffect(() => question.current?.focus(), []);
  return (
    <>
      <p ref={question} className={css.question} tabIndex={-1} data-asks="signed-in">
        {t(($) => $.account.askTested)}
      </p>
      <Button look="main" data-action="signed-in" onClick={onYes}>
        {t(($) => $.account.askYes)}
      </Button>
      <Button data-action="not-signed-in" onClick={onNo}>
        {t(($) => $.account.askNo)}
      </Button>
    </>
  );
}
