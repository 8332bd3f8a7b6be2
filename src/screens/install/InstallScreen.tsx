import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { thisBrowser, type BrowserKind } from '../../platform/install/browserKind.ts';
import { isInstalled } from '../../platform/install/isInstalled.ts';
import { formatRoute } from '../../routing/route.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Screen } from '../../ui/Screen.tsx';
import layout from '../../ui/layout.module.css';
import { InstallWay } from './InstallWay.tsx';
import { MoveFirst } from './MoveFirst.tsx';
import { PromptWay } from './PromptWay.tsx';
import { StoragePromise } from './StoragePromise.tsx';

const KINDS: readonly BrowserKind[] = ['ios', 'android', 'chat', 'desktop'];

/** How to put the app on the home screen: the way of this browser first, all others below it. */
export function InstallScreen(): ReactNode {
  const { t } = useTranslation(['install', 'common']);
  const [likely] = useState(thisBrowser);
  return (
    <Screen
      title={t(($) => $.title)}
      lead={t(($) => $.lead)}
      back={
        <BackLink href={formatRoute({ screen: 'home' })}>
          {t(($) => $.nav.home, { ns: 'common' })}
        </BackLink>
      }
    >
      <div className={layout.stack6}>
        {isInstalled() ? (
          <Notice look="done" icon="check" title={t(($) => $.installed)}>
            <p>{t(($) => $.installedText)}</p>
          </Notice>
        ) : (
          <>
            <PromptWay />
            {likely === 'ios' || likely === 'chat' ? <MoveFirst why={likely} /> : null}
            <section className={layout.stack3} data-way={likely}>
              <h2>{t(($) => $[likely].title)}</h2>
              <InstallWay kind={likely} />
            </section>
            <section className={layout.stack3}>
              <h2>{t(($) => $.ways)}</h2>
              <div>
                {KINDS.filter((kind) => kind !== likely).map((kind) => (
                  <Disclosure key={kind} summary={t(($) => $[kind].title)}>
                    <div className={layout.stack3} data-way={kind}>
                      <InstallWay kind={kind} />
                      {kind === 'ios' || kind === 'chat' ? <MoveFirst why={kind} /> : null}
                    </div>
                  </Disclosure>
                ))}
              </div>
            </section>
          </>
        )}
        <StoragePromise />
      </div>
    </Screen>
  );
}
