import { useTranslation } from 'react-i18next';
import { languageTag } from './i18n.ts';
import { languageRow } from './languages.ts';
import { setApart } from './setApart.ts';

/**
 * Writes a moment (milliseconds since 1970) as the present language does, in this device's time
 * zone: `12 月 3 日 14:05`, with the year unless it is that of `today`.
 */
export function useMoment(): (at: number, today: string) => string {
  const { i18n } = useTranslation();
  const tag = languageTag(i18n.language);
  return (at, today) =>
    setApart(
      new Intl.DateTimeFormat(tag, {
        ...(String(new Date(at).getFullYear()) === today.slice(0, 4) ? {} : { year: 'numeric' }),
        month: languageRow(i18n.language).month,
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(at),
    );
}
