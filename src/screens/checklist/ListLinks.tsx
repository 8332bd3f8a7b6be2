import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import type { Situation } from '../../domain/interview/condition.ts';
import { formatRoute } from '../../routing/route.ts';
import { visitsCounter } from '../../store/checklists.ts';
import css from './ListLinks.module.css';

type Page = 'asks' | 'messages' | 'refused' | 'proofs' | 'finish' | 'record' | 'move';

interface Props {
  readonly card: Card;
  readonly situation: Situation;
}

/** What else there is for this card, by what it is for. */
export function ListLinks({ card, situation }: Props): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const carrier = situation.carrier?.[0];
  const seller = situation.seller?.[0];
  const page = (id: Page): ReactNode => (
    <li key={id}>
      <a
        href={formatRoute({ screen: id, card: card.id })}
        data-link={id}
        {...(id === 'record' ? { 'data-action': 'record' } : {})}
      >
        {t(($) => $.common.links[id])}
      </a>
    </li>
  );
  return (
    <>
      <Group
        id="asking"
        title={carrier ? t(($) => $.checklist.tools.counter) : t(($) => $.checklist.tools.seller)}
      >
        {page('asks')}
        {page('messages')}
        {visitsCounter(card) ? page('refused') : null}
        {carrier ? (
          <li>
            <a href={formatRoute({ screen: 'carrier', carrier })}>{t(($) => $.checklist.about)}</a>
          </li>
        ) : null}
        {seller ? (
          <li>
            <a href={formatRoute({ screen: 'seller', seller })}>
              {t(($) => $.checklist.aboutSeller)}
            </a>
          </li>
        ) : null}
      </Group>
      <Group id="proof" title={t(($) => $.checklist.tools.proof)}>
        {(['finish', 'proofs', 'record'] as const).map(page)}
      </Group>
      <Group id="card" title={t(($) => $.checklist.tools.card)}>
        <li>
          <a href={formatRoute({ screen: 'review', card: card.id })}>
            {t(($) => $.checklist.edit)}
          </a>
        </li>
        {page('move')}
        <li>
          <a href={formatRoute({ screen: 'card', card: card.id })}>
            {t(($) => $.checklist.manage)}
          </a>
        </li>
      </Group>
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ id, title, children }: GroupProps): ReactNode {
  return (
    <section className={css.group} aria-labelledby={`tools-${id}`} data-tools={id}>
      <h2 id={`tools-${id}`}>{title}</h2>
      <ul className={css.links}>{children}</ul>
    </section>
  );
}
