import { use, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MESSAGES } from '../../catalogue/messages.ts';
import type { Message } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import { blanksOf, languagesOf, openBlanks, writeMessage } from '../../domain/asking/messages.ts';
import type { Situation } from '../../domain/interview/condition.ts';
import { languageTag } from '../../i18n/i18n.ts';
import { COMMON_LANGUAGE, type Language } from '../../i18n/languages.ts';
import { loadMessageWords } from '../../i18n/messageWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TextField } from '../../ui/Field.tsx';
import { BlankFields } from './BlankFields.tsx';
import { KeepMessage } from './KeepMessage.tsx';
import { ForReading } from './ForReading.tsx';
import { LanguageChoice, type SentIn } from './LanguageChoice.tsx';
import css from './MessageScreen.module.css';
import { MessageNote } from './MessageNote.tsx';
import { SendActions } from './SendActions.tsx';
import { SendTo } from './SendTo.tsx';
import { useNames } from './useNames.ts';

interface Props {
  readonly card: Card;
  readonly id: string;
}

/** One message: blanks to fill, the text to change, and the ways to send it. */
export function MessageScreen({ card, id }: Props): ReactNode {
  const { t } = useTranslation('messages');
  const { t: common } = useTranslation();
  const message: Message | undefined = MESSAGES.find((one) => one.id === id);
  const back = (
    <BackLink href={formatRoute({ screen: 'messages', card: card.id })}>
      {t(($) => $.title)}
    </BackLink>
  );
  if (!message) return <Screen title={common(($) => $.error.missing)} back={back} />;
  return <Filled card={card} message={message} back={back} />;
}

function Filled({
  card,
  message,
  back,
}: {
  readonly card: Card;
  readonly message: Message;
  readonly back: ReactNode;
}): ReactNode {
  const { t } = useTranslation('messages');
  const words = useWords();
  const sent = use(loadMessageWords());
  const { situation } = checklistOf(card);
  const names = useNames(situation);
  const languages = languagesFor(message, situation, words.language);
  const [language, setLanguage] = useState<SentIn>(() =>
    firstLanguage(message, languages, words.language),
  );
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  // What the person typed over the text, by the language it is in; none while it follows the blanks.
  const [owns, setOwns] = useState<{ readonly [sentIn in SentIn]?: string | undefined }>({});
  const own = owns[language];
  const setOwn = (text: string | undefined): void => setOwns({ ...owns, [language]: text });

  const write = (paragraphs: Readonly<Record<string, string>>, from: Language): string =>
    writeMessage(
      message,
      situation,
      paragraphs,
      { ...names, ...values },
      sent.inLanguage[from].blanks,
    );
  const textsIn = (from: Language): Readonly<Record<string, string>> =>
    (sent.inLanguage[from].items as Record<string, { text?: Record<string, string> }>)[message.id]
      ?.text ?? {};
  const from = language === 'en-km' ? 'en' : language;
  // A carrier or seller that is not known is a blank like any other.
  const unnamed = Object.keys(names).filter((name) => !names[name]);
  const blanks = blanksOf(message, situation, textsIn(from), [...unnamed, ...message.blanks]);
  const written = write(textsIn(from), from);
  const text =
    own ??
    (language === 'en-km' ? `${written}\n\n${write(sent.khmer[message.id] ?? {}, from)}` : written);
  const open = openBlanks(text, blanks, sent.inLanguage[from].blanks);

  return (
    <Screen
      title={words.row('messages', `items.${message.id}.title`)}
      lead={words.row('messages', `items.${message.id}.about`)}
      back={back}
      actions={<SendActions text={text} prints={message.prints ?? false} open={open} />}
    >
      <div className={css.parts}>
        <LanguageChoice languages={languages} chosen={language} onChoose={setLanguage} />
        <TextField
          label={t(($) => $.text)}
          hint={t(($) => $.textHint)}
          rows={9}
          lang={language === 'en-km' ? 'en' : languageTag(language)}
          data-field="message"
          value={text}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        {own === undefined ? null : (
          <button type="button" className={css.reset} onClick={() => setOwn(undefined)}>
            {t(($) => $.reset)}
          </button>
        )}
        <MessageNote note={message.note} />
        <BlankFields
          blanks={blanks}
          values={values}
          onChange={(blank, value) => setValues({ ...values, [blank]: value })}
        />
        {isReadBy(languages, words.language) ? null : (
          <ForReading
            language={words.language}
            text={write(textsIn(words.language), words.language)}
          />
        )}
        <SendTo card={card} message={message} />
        <KeepMessage card={card} message={message} text={text} />
        {/* What is printed: the text alone, without fields and buttons. */}
        <pre className={css.printed} aria-hidden="true">
          {text}
        </pre>
      </div>
    </Screen>
  );
}

function firstLanguage(message: Message, languages: readonly SentIn[], own: Language): SentIn {
  const isOwn = message.amongFriends || message.alsoIn?.language === own;
  return isOwn && languages.includes(own) ? own : (languages[0] ?? COMMON_LANGUAGE);
}

/** What its reader can be expected to read; friends read what the person reads. */
function languagesFor(message: Message, situation: Situation, own: Language): readonly SentIn[] {
  const languages: readonly SentIn[] = languagesOf(message, situation);
  return message.amongFriends ? [...new Set([...languages, own])] : languages;
}

/** Whether one of the texts to send is in the person's own language, the English above the Khmer too. */
function isReadBy(languages: readonly SentIn[], own: Language): boolean {
  return languages.some((one) => one.split('-').includes(own));
}
