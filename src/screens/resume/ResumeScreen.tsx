import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../../routing/route.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { HeldCard } from './HeldCard.tsx';
import { LinkReader } from './LinkReader.tsx';
import css from './ResumeScreen.module.css';
import { useCodeOutOfAddress, useLinkText } from './useLinkText.ts';
import { useReadLink } from './useReadLink.ts';

/** What a resume link holds, or why it cannot be read; without a link, where to put one. */
export function ResumeScreen({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation('move');
  const { t: common } = useTranslation();
  const link = useLinkText(code);
  const reading = useReadLink(link.text);
  const { kind } = reading;
  useCodeOutOfAddress(kind === 'read' || kind === 'refused');
  const before = useRef(kind);
  useEffect(() => {
    // Not at first: whoever comes back finds the page as it was left.
    if (before.current === kind) return;
    before.current = kind;
    window.scrollTo(0, 0);
  }, [kind]);

  const back = (
    <BackLink href={formatRoute({ screen: 'home' })}>{common(($) => $.nav.home)}</BackLink>
  );
  if (kind === 'read') return <HeldCard resumed={reading.resumed} back={back} />;
  if (kind === 'reading') return <Screen title={t(($) => $.holds.reading)} back={back} />;
  if (kind === 'none') {
    return (
      <Screen
        key={kind}
        title={t(($) => $.reader.title)}
        lead={t(($) => $.reader.lead)}
        back={back}
      >
        {link.wasRead ? (
          <div className={css.told}>
            <Notice>
              <p>{t(($) => $.reader.wasRead)}</p>
            </Notice>
          </div>
        ) : null}
        <LinkReader onRead={link.give} />
      </Screen>
    );
  }
  if (kind === 'not-loaded') {
    return (
      <Screen key={kind} title={t(($) => $.reader.title)} back={back}>
        <Notice look="attention" icon="alert" role="alert" title={t(($) => $.holds.notLoaded)} />
      </Screen>
    );
  }
  const { refusal } = reading;
  return (
    <Screen key={kind} title={t(($) => $.refusal[refusal])} back={back}>
      <div data-refused={refusal}>
        <Notice look="attention" icon="alert" role="alert">
          <p>{t(($) => $.refusal[`${refusal}Text`])}</p>
          <p>{t(($) => $.refusal.nothing)}</p>
        </Notice>
      </div>
      <LinkReader onRead={link.give} />
    </Screen>
  );
}
