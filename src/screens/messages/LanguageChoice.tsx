import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../catalogue/schema.ts';
import { LANGUAGE_ROWS, type Language } from '../../i18n/languages.ts';
import css from './MessageScreen.module.css';

/** A language of the app, or English with Khmer below. */
export type SentIn = Language | Message['languages'][number];

interface Props {
  readonly languages: readonly SentIn[];
  readonly chosen: SentIn;
  readonly onChoose: (language: SentIn) => void;
}

/** The language the message is sent in: the reader's, not the person's. */
export function LanguageChoice({ languages, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation('messages');
  if (languages.length < 2) return null;
  return (
    <div role="group" aria-label={t(($) => $.language)} className={css.languages}>
      <span className={css.label}>{t(($) => $.language)}</span>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          className={css.language}
          data-sent-in={language}
          aria-pressed={language === chosen}
          onClick={() => onChoose(language)}
        >
          {language === 'en-km' ? t(($) => $.withKhmer) : LANGUAGE_ROWS[language].inFull}
        </button>
      ))}
    </div>
  );
}
