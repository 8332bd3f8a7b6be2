import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CARRIERS } from '../../catalogue/carriers.ts';
import type { Carrier, Seller } from '../../catalogue/schema.ts';
import { SELLERS } from '../../catalogue/sellers.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { cardScreenBefore } from '../../routing/cameFrom.ts';
import { formatRoute, parseRoute } from '../../routing/route.ts';
import { CertaintyMark } from '../../parts/CertaintyMark.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { FactItem } from './FactItem.tsx';
import css from './KnowledgeScreen.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly kind: 'carrier' | 'seller';
  readonly id: string;
}

/** What we know of a carrier or seller and how we know it, and what nobody could source. */
export function KnowledgeScreen({ kind, id }: Props): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();
  const today = useToday();
  const row: Carrier | Seller | undefined =
    kind === 'carrier' ? CARRIERS.find((c) => c.id === id) : SELLERS.find((s) => s.id === id);
  const [from] = useState(() =>
    cardScreenBefore(
      formatRoute(
        kind === 'carrier' ? { screen: kind, carrier: id } : { screen: kind, seller: id },
      ),
    ),
  );
  const back = from ? (
    <BackLink href={from}>
      {parseRoute(from).screen === 'checklist'
        ? t(($) => $.common.nav.checklist)
        : t(($) => $.common.nav.back)}
    </BackLink>
  ) : (
    <BackLink href={formatRoute({ screen: 'home' })}>{t(($) => $.common.nav.home)}</BackLink>
  );
  if (!row) return <Screen title={t(($) => $.knowledge.missing)} back={back} />;
  const namespace = kind === 'carrier' ? 'carriers' : 'sellers';
  const prefixes = 'prefixes' in row ? row.prefixes : [];
  return (
    <Screen
      title={words.row(namespace, `${id}.name`)}
      lead={
        <>
          <span>{words.row(namespace, `${id}.about`)}</span>
          <CertaintyMark facts={row.aboutFacts} today={today} />
        </>
      }
      back={back}
    >
      <div className={layout.stack5}>
        {prefixes.length > 0 ? (
          <section>
            <h2>{t(($) => $.knowledge.prefixes)}</h2>
            <p className={css.prefixes} dir="ltr">
              {prefixes.join('  ')}
            </p>
          </section>
        ) : null}
        <section>
          <h2>{t(($) => $.knowledge.known)}</h2>
          {row.facts.length === 0 ? (
            <p className={layout.muted}>{t(($) => $.knowledge.noFacts)}</p>
          ) : (
            <ul className={css.facts}>
              {row.facts.map((factId) => (
                <FactItem key={factId} factId={factId} today={today} />
              ))}
            </ul>
          )}
        </section>
        {row.unknown.length > 0 ? (
          <section className={css.unknown}>
            <h2>{t(($) => $.knowledge.unknown)}</h2>
            <p className={layout.muted}>{t(($) => $.knowledge.unknownText)}</p>
            <ul>
              {row.unknown.map((askId) => (
                <li key={askId}>{words.row('asks', `${askId}.question`)}</li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Screen>
  );
}
