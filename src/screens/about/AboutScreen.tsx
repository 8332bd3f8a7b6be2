import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CARRIERS } from '../../catalogue/carriers.ts';
import { SELLERS } from '../../catalogue/sellers.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './AboutScreen.module.css';
import layout from '../../ui/layout.module.css';

/** What this is, what is promised about data, and where facts come from. */
export function AboutScreen(): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();
  return (
    <Screen
      title={t(($) => $.about.title)}
      back={
        <BackLink href={formatRoute({ screen: 'home' })}>{t(($) => $.common.nav.home)}</BackLink>
      }
    >
      <div className={css.parts}>
        <section>
          <h2>{t(($) => $.about.what)}</h2>
          <p>{t(($) => $.about.whatText)}</p>
        </section>
        <section>
          <h2>{t(($) => $.about.data)}</h2>
          <p>{t(($) => $.about.dataText)}</p>
        </section>
        <section>
          <h2>{t(($) => $.about.facts)}</h2>
          <p>{t(($) => $.about.factsText)}</p>
          <p>{t(($) => $.about.article)}</p>
        </section>
        <section>
          <h2>{t(($) => $.about.wrong)}</h2>
          <p>{t(($) => $.about.wrongText)}</p>
        </section>
        <div>
          <Disclosure summary={t(($) => $.about.carriers)}>
            <ul className={css.links}>
              {CARRIERS.map(({ id }) => (
                <li key={id}>
                  <a href={formatRoute({ screen: 'carrier', carrier: id })}>
                    {words.carrierName(id)}
                  </a>
                </li>
              ))}
            </ul>
          </Disclosure>
          <Disclosure summary={t(($) => $.about.sellers)}>
            <ul className={css.links}>
              {SELLERS.map(({ id }) => (
                <li key={id}>
                  <a href={formatRoute({ screen: 'seller', seller: id })}>{words.sellerName(id)}</a>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
        <section>
          <h2>{t(($) => $.about.licences)}</h2>
          <p>{t(($) => $.about.licencesText)}</p>
          <a className={layout.tallLink} href="licences.txt" target="_blank" rel="noreferrer">
            {t(($) => $.about.licencesLink)}
          </a>
        </section>
      </div>
    </Screen>
  );
}
