import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../i18n/i18n.ts';
import { LANGUAGE_ROWS, LANGUAGES, type Language } from '../i18n/languages.ts';
import { chooseLanguage } from '../store/begin.ts';
import css from './LanguageSwitch.module.css';

/** Both languages, always in sight. The screen stays as it is; only its words change. */
export function LanguageSwitch(): ReactNode {
  const { t, i18n } = useTranslation();
  const [failed, setFailed] = useState(false);

  async function choose(language: Language): Promise<void> {
    try {
      if (!(await changeLanguage(language))) return;
      setFailed(false);
      chooseLanguage(language);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className={css.box}>
      <div className={css.switch} role="group" aria-label={t(($) => $.nav.language)}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            className={css.choice}
            data-language={language}
            lang={LANGUAGE_ROWS[language].tag}
            aria-label={spokenName(language)}
            aria-pressed={i18n.language === language}
            onClick={() => void choose(language)}
          >
            {LANGUAGE_ROWS[language].name}
          </button>
        ))}
      </div>
      <p className={css.failed} role="status">
        {failed ? t(($) => $.nav.languageFailed) : ''}
      </p>
    </div>
  );
}

/** The name in sight comes first, so that whoever speaks to the phone can say what they see. */
function spokenName(language: Language): string {
  const { name, inFull }: { name: string; inFull: string } = LANGUAGE_ROWS[language];
  return name === inFull ? name : `${name}, ${inFull}`;
}
