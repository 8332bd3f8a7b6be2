import { Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstalled } from '../../platform/install/isInstalled.ts';
import { navigate } from '../../routing/navigate.ts';
import { formatRoute } from '../../routing/route.ts';
import { startCard } from '../../store/begin.ts';
import { useCards } from '../../store/cards.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './HomeScreen.module.css';
import { Welcome } from './Welcome.tsx';

interface Props {
  readonly CardList: ComponentType<{ readonly without?: string | undefined }>;
}

/** My cards; or, with none, what this is. `CardList` comes from outside so that it can load later. */
export function HomeScreen({ CardList }: Props): ReactNode {
  const { t } = useTranslation();
  // Its first question may take a moment to come: until then it is not in the list, and a second tap on
  // the button starts no second one.
  const [started, setStarted] = useState<string>();
  const cards = useCards();
  const installed = useInstalled();
  const isNew = cards.every(({ id }) => id === started);

  function start(): void {
    const card = cards.find(({ id }) => id === started)?.id ?? startCard();
    setStarted(card);
    navigate({ screen: 'question', card, question: 'cardType', change: false });
  }

  return (
    <Screen
      title={isNew ? t(($) => $.welcome.title) : t(($) => $.cards.title)}
      lead={isNew ? t(($) => $.welcome.lead) : t(($) => $.cards.lead)}
      back={<span className={css.brand}>{t(($) => $.app.name)}</span>}
      actions={
        <>
          <Button look="main" data-action="start" onClick={start}>
            {isNew ? t(($) => $.welcome.start) : t(($) => $.cards.add)}
          </Button>
          <LinkButton data-action="at-counter" href={formatRoute({ screen: 'at-counter' })}>
            {t(($) => $.links.atCounter)}
          </LinkButton>
        </>
      }
    >
      {isNew ? (
        <Welcome />
      ) : (
        <Suspense fallback={<p className={css.loading}>{t(($) => $.nav.loading)}</p>}>
          <CardList without={started} />
        </Suspense>
      )}
      <p className={css.about}>
        <a href={formatRoute({ screen: 'about' })}>{t(($) => $.nav.about)}</a>
        <a href={formatRoute({ screen: 'data' })}>{t(($) => $.links.data)}</a>
        {installed ? null : (
          <a href={formatRoute({ screen: 'install' })}>{t(($) => $.links.install)}</a>
        )}
        <a href={formatRoute({ screen: 'resume', code: '' })} data-link="resume">
          {t(($) => $.links.resume)}
        </a>
      </p>
    </Screen>
  );
}
