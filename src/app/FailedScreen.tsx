import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../routing/route.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';
import { useOpenAgain } from './useOpenAgain.ts';

/** Stands in for a screen that could not be loaded or drawn: says so, and that nothing is lost. */
export function FailedScreen({ open }: { readonly open: () => Promise<boolean> }): ReactNode {
  const { t } = useTranslation();
  const { attempt, again } = useOpenAgain(open);
  return (
    <Screen
      title={t(($) => $.error.title)}
      lead={t(($) => $.error.text)}
      actions={
        <>
          <Button
            look="main"
            data-action="open-again"
            disabled={attempt === 'trying'}
            onClick={() => void again()}
          >
            {attempt === 'trying' ? t(($) => $.error.trying) : t(($) => $.error.again)}
          </Button>
          <LinkButton href={formatRoute({ screen: 'home' })}>{t(($) => $.error.home)}</LinkButton>
        </>
      }
    >
      <p role="status">{attempt === 'still' ? t(($) => $.error.still) : ''}</p>
    </Screen>
  );
}
