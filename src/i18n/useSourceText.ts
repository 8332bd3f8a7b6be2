import { useTranslation } from 'react-i18next';
import type { Source } from '../catalogue/schema.ts';
import { languageTag } from './i18n.ts';
import { setApart } from './setApart.ts';
import { useDates } from './useDates.ts';

/** Says in one line what a source is, how old it is and when it was checked. */
export function useSourceText(): (source: Source, today: string) => string {
  const { t, i18n } = useTranslation('screens');
  const dates = useDates();
  const names = new Intl.DisplayNames(languageTag(i18n.language), { type: 'language' });
  const nameOf = (tag: string): string => setApart(names.of(tag) ?? tag);
  return (source, today) =>
    [
      t(($) => $.source.kind[source.kind]),
      // A host that is not linked is not named either: it is a mirror or a look-alike.
      source.url && source.linkable ? new URL(source.url).host.replace(/^www\./, '') : '',
      source.url && !source.linkable ? t(($) => $.source.noLink) : '',
      source.language ? t(($) => $.source.inLanguage, { language: nameOf(source.language) }) : '',
      source.readVia ? t(($) => $.source.copy) : '',
      source.date
        ? t(($) => $.source.date, { date: dates.loose(source.date) })
        : t(($) => $.source.noDate),
      source.recheckBy < today
        ? t(($) => $.source.due, { date: dates.loose(source.recheckBy) })
        : t(($) => $.source.checked, { date: dates.loose(source.checkedOn) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
