import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { dayOf } from '../../platform/clock.ts';
import type { RecordPart } from './record.ts';

/** What a hotline, a seller or a clerk answered, and what a clerk tapped on the counter card. */
export function useSaidParts(card: Card): RecordPart[] {
  const { t } = useTranslation('record');
  const words = useWords();
  const dates = useDates();
  const heard = Object.entries(card.heard).filter(([, { value }]) => value.text !== '');
  const replies = Object.entries(card.replies);
  return [
    {
      id: 'heard',
      title: t(($) => $.heard),
      entries: heard.map(([id, { value }]) => ({
        id,
        title:
          words.optionalRow('asks', `${id}.question`) ??
          words.optionalRow('refusals', `items.${id.replace(/^refused-/, '')}.title`) ??
          id,
        state: dates.day(value.on),
        lines: [
          ...(value.who ? [{ label: t(($) => $.who), value: value.who, isOwn: true }] : []),
          { label: t(($) => $.answer), value: value.text, isOwn: true },
        ],
      })),
    },
    {
      id: 'replies',
      title: t(($) => $.replies),
      entries: replies.flatMap(([id, { value, at }]) =>
        value
          ? [
              {
                id,
                title: words.optionalRow('counter', `lines.${id}`) ?? id,
                state: `${t(($) => $.reply[value.reply])} · ${dates.day(dayOf(at))}`,
                lines: [],
              },
            ]
          : [],
      ),
    },
  ];
}
