import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrowserKind } from '../../platform/install/browserKind.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { InstallSteps } from './InstallSteps.tsx';
import css from './InstallScreen.module.css';

/** The steps of one kind of browser. */
export function InstallWay({ kind }: { readonly kind: BrowserKind }): ReactNode {
  const { t } = useTranslation('install');
  switch (kind) {
    case 'ios':
      return (
        <InstallSteps
          steps={[
            { picture: 'share', text: t(($) => $.ios.share) },
            { picture: 'add', text: t(($) => $.ios.add) },
            { picture: 'confirm', text: t(($) => $.ios.confirm) },
          ]}
        />
      );
    case 'android':
      return (
        <InstallSteps
          steps={[
            { picture: 'upright', text: t(($) => $.android.menu) },
            { picture: 'add', text: t(($) => $.android.add) },
            { picture: 'confirm', text: t(($) => $.android.confirm) },
          ]}
        />
      );
    case 'chat':
      return <ChatWay />;
    case 'desktop':
      return <p>{t(($) => $.desktop.text)}</p>;
  }
}

function ChatWay(): ReactNode {
  const { t } = useTranslation('install');
  // The start of the app: what is on this card stays in the chat app's browser anyway.
  const address = window.location.href.replace(/#.*$/, '');
  return (
    <>
      <p>{t(($) => $.chat.text)}</p>
      <InstallSteps
        steps={[
          { picture: 'dots', text: t(($) => $.chat.menu) },
          { picture: 'browser', text: t(($) => $.chat.open) },
          { picture: 'add', text: t(($) => $.chat.then) },
        ]}
      />
      <p>{t(($) => $.chat.address)}</p>
      <p className={css.address} translate="no">
        {address}
      </p>
      <CopyButton text={address}>{t(($) => $.chat.copy)}</CopyButton>
    </>
  );
}
