import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../catalogue/schema.ts';
import { CarrierDoubt } from '../../parts/CarrierDoubt.tsx';
import { formatRoute } from '../../routing/route.ts';
import { Notice } from '../../ui/Notice.tsx';
import css from './QuestionScreen.module.css';

interface Props {
  readonly card: string;
  readonly question: QuestionId;
  readonly chosen: string | undefined;
}

/** What is to be known at once about an answer, under the choices: it may settle what the person came for. */
export function AnswerHelp({ card, question, chosen }: Props): ReactNode {
  const { t } = useTranslation('screens');
  if (question === 'carrier') {
    return (
      <div className={css.help} role="status">
        <CarrierDoubt carrier={chosen} />
      </div>
    );
  }
  if (question === 'simState' && chosen === 'unsure') {
    return (
      <div className={css.help}>
        <Notice icon="search" title={t(($) => $.question.testSim)}>
          <p>{t(($) => $.question.testSimText)}</p>
        </Notice>
      </div>
    );
  }
  if (question !== 'helper') return null;
  return (
    <div className={css.help} role="status">
      {chosen === 'no' ? (
        <Notice icon="note" title={t(($) => $.question.fromAbroad)}>
          <p>{t(($) => $.question.fromAbroadText)}</p>
          <a
            data-link="from-abroad"
            href={formatRoute({ screen: 'task', card, task: 'cancel-from-abroad' })}
          >
            {t(($) => $.question.fromAbroadLook)}
          </a>
        </Notice>
      ) : null}
    </div>
  );
}
