import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { addDays } from '../../domain/plainDate.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { googleLink, outlookLink } from '../../platform/calendar/calendarLinks.ts';
import { now } from '../../platform/clock.ts';
import { bestSaveWay, mayDropDownloads, saveFile } from '../../platform/handOn/saveFile.ts';
import { makeResumeLink } from '../../store/resume/resumeLink.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import css from './PlanScreen.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly plan: Plan;
}

/** The days of the plan for a calendar: as a file, one by one on the web, or as text to copy. */
export function CalendarPart({ card, plan }: Props): ReactNode {
  const { t } = useTranslation('plan');
  const words = useWords();
  const dates = useDates();
  const [isFailed, setFailed] = useState(false);
  const entries = plan.rows.flatMap(({ task, due }) =>
    due
      ? [
          {
            uid: `${card.id}-${task.id}@sim-exit`,
            day: due,
            until: addDays(due, 1),
            title: words.taskTitle(task),
            why: words.taskWhy(task),
          },
        ]
      : [],
  );
  const sorted = [...entries].sort((a, b) => (a.day < b.day ? -1 : 1));

  async function save(): Promise<void> {
    setFailed(false);
    try {
      // A link that gets too long for a card with much on it is left out: the days still count.
      const link = await makeResumeLink(card, { withNames: false, madeAt: now() });
      const { calendarFile } = await import('../../platform/calendar/calendarFile.ts');
      const text = calendarFile(
        entries.map(({ why, ...entry }) => ({
          ...entry,
          text: link ? `${why}\n\n${t(($) => $.calendar.back, { link })}` : why,
        })),
        now(),
      );
      const file = new File([text], `${t(($) => $.calendar.file)}.ics`, { type: 'text/calendar' });
      const outcome = await saveFile(file, bestSaveWay(file));
      setFailed(outcome === 'failed' || outcome === 'needs-tap');
    } catch {
      setFailed(true);
    }
  }

  return (
    <section className={`${layout.stack3} ${css.onScreen}`} aria-labelledby="calendar-title">
      <h2 id="calendar-title">{t(($) => $.calendar.title)}</h2>
      <p className={layout.muted}>{t(($) => $.calendar.what, { count: entries.length })}</p>
      <Button look="main" data-action="calendar" onClick={() => void save()}>
        {t(($) => $.calendar.add)}
      </Button>
      <p role="status" className={layout.muted}>
        {isFailed
          ? t(($) => $.calendar.failed)
          : mayDropDownloads()
            ? t(($) => $.calendar.maybe)
            : ''}
      </p>
      <CopyButton
        data-action="copy-dates"
        text={() => sorted.map(({ day, title }) => `${dates.weekday(day)}  ${title}`).join('\n')}
      >
        {t(($) => $.calendar.copy)}
      </CopyButton>
      <Disclosure summary={t(($) => $.calendar.links)}>
        <ul className={css.tasks}>
          {sorted.map(({ uid, why, ...entry }) => (
            <li key={uid} className={css.webEntry}>
              <span>{`${dates.weekday(entry.day)} ${entry.title}`}</span>
              {(['google', 'outlook'] as const).map((name) => (
                <a
                  key={name}
                  href={
                    name === 'google'
                      ? googleLink({ ...entry, text: why })
                      : outlookLink({ ...entry, text: why })
                  }
                  target="_blank"
                  rel="noreferrer noopener"
                  aria-label={t(($) => $.calendar.linkOf, {
                    name: t(($) => $.calendar[name]),
                    title: entry.title,
                  })}
                >
                  {t(($) => $.calendar[name])}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
