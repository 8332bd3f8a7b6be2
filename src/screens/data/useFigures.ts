import { useTranslation } from 'react-i18next';
import { languageTag } from '../../i18n/i18n.ts';
import { setApart } from '../../i18n/setApart.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Sizes and moments as the present language writes them. */
export function useFigures(): {
  size: (bytes: number) => string;
  moment: (at: number) => string;
} {
  const { i18n } = useTranslation();
  const tag = languageTag(i18n.language);
  return {
    size: (bytes) => {
      const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
      const format = new Intl.NumberFormat(tag, {
        style: 'unit',
        unit: UNITS[step] ?? 'byte',
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: step > 1 ? 1 : 0,
      });
      return setApart(format.format(bytes / 1000 ** step));
    },
    moment: (at) =>
      setApart(new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }).format(at)),
  };
}
