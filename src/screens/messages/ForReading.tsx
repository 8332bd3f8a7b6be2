import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import css from './MessageScreen.module.css';

interface Props {
  readonly language: Language;
  readonly text: string;
}

/** What a message says, for a person who does not read the language of its reader. It is never sent. */
export function ForReading({ language, text }: Props): ReactNode {
  const { t } = useTranslation('messages');
  return (
    <Disclosure summary={t(($) => $.forReading)}>
      <p className={css.reading} lang={languageTag(language)} data-for-reading>
        {text}
      </p>
    </Disclosure>
  );
}
