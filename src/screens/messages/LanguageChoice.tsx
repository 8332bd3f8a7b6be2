import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../catalogue/schema.ts';
import css from './MessageScreen.module.css';

export type SentIn = Message['languages'][number];

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
          {t(($) => $.languages[language])}
        </button>
      ))}
    </div>
  );
}
