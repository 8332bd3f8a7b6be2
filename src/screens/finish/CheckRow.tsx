import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import type { CheckStanding } from '../../domain/proof/doneLevels.ts';
import { dayRange } from '../../domain/dayRange.ts';
import { CHECK_TASKS } from '../../domain/proof/laterChecks.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DateField } from '../../parts/DateField.tsx';
import { formatRoute } from '../../routing/route.ts';
import { setCheck } from '../../store/proofActions.ts';
import { Button } from '../../ui/Button.tsx';
import css from './FinishScreen.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly check: CheckStanding;
  readonly checklist: Checklist;
  readonly today: PlainDate;
}

/** One thing to look at again, and the day it was. */
export function CheckRow({ card, check: { id, on, from }, checklist, today }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const words = useWords();
  const dates = useDates();
  const worthFrom = from && from > today ? dates.day(from, today) : undefined;
  const isTravel = checklist.situation.cardType?.includes('travel-esim') === true;
  const how = checklist.tasks.find((task) => CHECK_TASKS[id].includes(task.id));
  const title = isTravel ? t(($) => $.check[id].travel) : t(($) => $.check[id].title);
  return (
    <li className={css.check} data-check={id} {...(on ? { 'data-checked': '' } : {})}>
      <h3>{title}</h3>
      <p className={layout.muted}>
        {isTravel ? t(($) => $.check[id].travelText) : t(($) => $.check[id].text)}
      </p>
      <DateField
        name={id}
        aria-label={`${title}: ${t(($) => $.finish.checkedOn)}`}
        label={t(($) => $.finish.checkedOn)}
        hint={
          on
            ? undefined
            : worthFrom
              ? t(($) => $.finish.checkFrom, { date: worthFrom })
              : t(($) => $.check[id].when)
        }
        day={on}
        range={dayRange('past', today)}
        onDay={(day) => setCheck(card.id, id, day ?? null)}
      />
      <Button
        data-action={on ? 'check-removed' : 'checked-today'}
        aria-label={`${title}: ${on ? t(($) => $.finish.takeBack) : t(($) => $.finish.today)}`}
        onClick={() => setCheck(card.id, id, on ? null : today)}
      >
        {on ? t(($) => $.finish.takeBack) : t(($) => $.finish.today)}
      </Button>
      {how ? (
        <a className={css.how} href={formatRoute({ screen: 'task', card: card.id, task: how.id })}>
          {`${t(($) => $.finish.how)} · ${words.taskTitle(how)}`}
        </a>
      ) : null}
    </li>
  );
}
