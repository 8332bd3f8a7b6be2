import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import css from './Welcome.module.css';

/** What the app does, before there is a card. */
export function Welcome(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <ul className={css.points}>
        <li>
          <Icon name="lock" />
          <div>
            <h2>{t(($) => $.welcome.order)}</h2>
            <p>{t(($) => $.welcome.orderText)}</p>
          </div>
        </li>
        <li>
          <Icon name="note" />
          <div>
            <h2>{t(($) => $.welcome.proof)}</h2>
            <p>{t(($) => $.welcome.proofText)}</p>
          </div>
        </li>
        <li>
          <Icon name="check" />
          <div>
            <h2>{t(($) => $.welcome.private)}</h2>
            <p>{t(($) => $.welcome.privateText)}</p>
          </div>
        </li>
      </ul>
      <p className={css.time}>{t(($) => $.welcome.time)}</p>
    </>
  );
}
