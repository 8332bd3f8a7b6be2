import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Traces } from '../../platform/storage/traces.ts';
import { formatRoute } from '../../routing/route.ts';
import { eraseEverything } from '../../store/saved/eraseEverything.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './DataScreen.module.css';
import layout from '../../ui/layout.module.css';

const PLACES = ['storage', 'databases', 'caches', 'workers'] as const;

interface Props {
  readonly left: Traces;
  readonly onErased: (left: Traces) => void;
}

/** Each place where something was, looked into again. */
export function ErasedScreen({ left, onErased }: Props): ReactNode {
  const { t } = useTranslation('backup');
  const [isRunning, setRunning] = useState(false);
  const isEmpty = PLACES.every((place) => left[place].length === 0);

  async function again(): Promise<void> {
    setRunning(true);
    onErased(await eraseEverything());
    setRunning(false);
  }

  return (
    <Screen
      key="erased"
      title={isEmpty ? t(($) => $.erased.title) : t(($) => $.erased.partTitle)}
      lead={isEmpty ? t(($) => $.erased.lead) : t(($) => $.erased.partLead)}
      actions={
        <>
          {isEmpty ? null : (
            <Button
              look="danger"
              data-action="erase-everything"
              disabled={isRunning}
              onClick={() => void again()}
            >
              {t(($) => $.erased.again)}
            </Button>
          )}
          <LinkButton look="main" href={formatRoute({ screen: 'home' })}>
            {t(($) => $.erased.home)}
          </LinkButton>
        </>
      }
    >
      <div className={layout.stack3} data-erased={isEmpty}>
        <ul className={css.left}>
          {PLACES.map((place) => {
            const names = left[place];
            return (
              <li
                key={place}
                data-place={place}
                {...(names.length > 0 ? { 'data-left': true } : {})}
              >
                <Icon name={names.length > 0 ? 'alert' : 'check'} />
                <span>
                  <span>{`${t(($) => $.erased[place])} `}</span>
                  <span className={layout.muted}>
                    {names.length > 0
                      ? t(($) => $.erased.left, { names: names.join(', ') })
                      : t(($) => $.erased.empty)}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
        <p className={layout.muted}>{t(($) => $.erased.text)}</p>
        <p className={layout.muted}>{t(($) => $.erased.history)}</p>
      </div>
    </Screen>
  );
}
