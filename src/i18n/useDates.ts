import { useTranslation } from 'react-i18next';
import { languageTag } from './i18n.ts';
import { languageRow } from './languages.ts';
import { setApart } from './setApart.ts';

export interface Dates {
  /** `2026-12-11` as a day: with the year unless it is that of `today`. */
  day(date: string, today?: string): string;
  /** The same with the day of the week before or after it. */
  weekday(date: string, today?: string): string;
  /** The day of the week alone, as short as it gets. */
  shortWeekday(date: string): string;
  /** A moment (milliseconds since 1970) as day and time of day where the device is. */
  moment(at: number): string;
  /** A year, a month or a day, as much as the text holds: `2024`, `2024-12`, `2024-12-03`. */
  loose(date: string): string;
}

/** Dates as the present language writes them. */
export function useDates(): Dates {
  const { i18n } = useTranslation();
  const tag = languageTag(i18n.language);
  const write = (date: string, options: Intl.DateTimeFormatOptions): string => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const at = new Date(Date.UTC(year, month - 1, day));
    return setApart(new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(at));
  };
  const dayAndMonth = { day: 'numeric', month: languageRow(i18n.language).month } as const;
  return {
    day: (date, today) =>
      write(date, {
        ...dayAndMonth,
        ...(today?.slice(0, 4) === date.slice(0, 4) ? {} : { year: 'numeric' }),
      }),
    weekday: (date, today) =>
      write(date, {
        ...dayAndMonth,
        weekday: 'short',
        ...(today?.slice(0, 4) === date.slice(0, 4) ? {} : { year: 'numeric' }),
      }),
    shortWeekday: (date) => write(date, { weekday: 'narrow' }),
    moment: (at) =>
      setApart(
        new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
      ),
    loose: (date) => {
      const parts = date.split('-').length;
      return write(date, {
        year: 'numeric',
        ...(parts > 1 ? { month: dayAndMonth.month } : {}),
        ...(parts > 2 ? { day: 'numeric' } : {}),
      });
    },
  };
}
