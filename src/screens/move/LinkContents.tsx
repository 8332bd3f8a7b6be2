import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../../routing/route.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import css from './MoveScreen.module.css';

/** What the link takes along, what it does not, and when it is of use. */
export function LinkContents({ withNames }: { readonly withNames: boolean }): ReactNode {
  const { t } = useTranslation('move');
  return (
    <>
      <section className={css.contents}>
        <h2>{t(($) => $.inTitle)}</h2>
        <ul>
          <li>{t(($) => $.in.answers)}</li>
          <li>{t(($) => $.in.ticks)}</li>
          <li>{t(($) => $.in.times)}</li>
          <li>{t(($) => $.in.counts)}</li>
          <li>{t(($) => $.in.id)}</li>
          {withNames ? <li>{t(($) => $.in.names)}</li> : null}
        </ul>
        <h2>{t(($) => $.outTitle)}</h2>
        <ul>
          <li>{t(($) => $.out.texts)}</li>
          <li>{t(($) => $.out.proof)}</li>
          {withNames ? null : <li>{t(($) => $.out.names)}</li>}
          <li>{withNames ? t(($) => $.out.numbersInNames) : t(($) => $.out.numbers)}</li>
        </ul>
        <p>
          <a href={formatRoute({ screen: 'data' })}>{t(($) => $.outMore)}</a>
        </p>
      </section>
      <Disclosure summary={t(($) => $.whenTitle)}>
        <ul className={css.when}>
          <li>{t(($) => $.when.phone)}</li>
          <li>{t(($) => $.when.chat)}</li>
          <li>{t(($) => $.when.install)}</li>
          <li>{t(($) => $.when.safari)}</li>
        </ul>
      </Disclosure>
    </>
  );
}
