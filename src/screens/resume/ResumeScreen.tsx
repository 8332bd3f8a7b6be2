import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../../routing/route.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { HeldCard } from './HeldCard.tsx';
import { LinkReader } from './LinkReader.tsx';
import { useReadLink } from './useReadLink.ts';

/** What a resume link holds, or why it cannot be read; without a link, where to put one. */
export function ResumeScreen({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation('move');
  const { t: common } = useTranslation();
  const reading = useReadLink(code);
  const back = (
    <BackLink href={formatRoute({ screen: 'home' })}>{common(($) => $.nav.home)}</BackLink>
  );
  if (reading.kind === 'read') return <HeldCard resumed={reading.resumed} back={back} />;
  if (reading.kind === 'reading') return <Screen title={t(($) => $.holds.reading)} back={back} />;
  if (reading.kind === 'none') {
    return (
      <Screen title={t(($) => $.reader.title)} lead={t(($) => $.reader.lead)} back={back}>
        <LinkReader />
      </Screen>
    );
  }
  if (reading.kind === 'not-loaded') {
    return (
      <Screen title={t(($) => $.reader.title)} back={back}>
        <Notice look="attention" icon="alert" role="alert" title={t(($) => $.holds.notLoaded)} />
      </Screen>
    );
  }
  const { refusal } = reading;
  return (
    <Screen title={t(($) => $.refusal[refusal])} back={back}>
      <div data-refused={refusal}>
        <Notice look="attention" icon="alert" role="alert">
          <p>{t(($) => $.refusal[`${refusal}Text`])}</p>
          <p>{t(($) => $.refusal.nothing)}</p>
        </Notice>
      </div>
      <LinkReader />
    </Screen>
  );
}
