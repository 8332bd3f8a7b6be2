import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCOUNTS } from '../../catalogue/accounts.ts';
import { ALSO_CALLED, HAN_SPELLINGS } from '../../catalogue/accountSpellings.ts';
import type { AccountGroup } from '../../catalogue/schema.ts';
import { MOST } from '../../domain/card/limits.ts';
import { isPartOf, isWholeName } from '../../domain/spelling.ts';
import type { Language } from '../../i18n/languages.ts';
import { useAccountNames } from '../../i18n/useAccountNames.ts';
import { useWords } from '../../i18n/useWords.ts';
import { AS_TYPED } from '../../ui/asTyped.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Field } from '../../ui/Field.tsx';
import css from './AccountsAnswer.module.css';
import layout from '../../ui/layout.module.css';
import type { AnswerProps } from './answerProps.ts';
import { OtherAccounts } from './OtherAccounts.tsx';

const GROUPS: readonly AccountGroup[] = ['money', 'messaging', 'device', 'daily', 'exchange'];

/** Every account that may hang on the number: grouped, searchable, and others by their own names. */
export function AccountsAnswer({ card, question, onAnswer, error }: AnswerProps): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  const otherNames = useAccountNames();
  const [search, setSearch] = useState('');
  const stored = card.answers[question.id]?.value ?? [];
  const chosen = typeof stored === 'string' ? [stored] : stored;

  function choose(value: string, checked: boolean): void {
    const others = chosen.filter((id) => id !== value && (value === 'none') === (id === 'none'));
    onAnswer(checked ? [...others, value] : others);
  }

  const choice = (id: string) => ({
    value: id,
    label: words.optionLabel(question.id, id),
    hint: words.optionHint(question.id, id),
  });
  const namesOf = (id: string) => [words.optionLabel(question.id, id), ...otherNames(id)];
  const found = ACCOUNTS.filter(({ id }) =>
    [...namesOf(id), id, ...(ALSO_CALLED[id] ?? [])].some((name) =>
      isPartOf(name, search, HAN_SPELLINGS),
    ),
  );

  /** Ticks the account of the list that has this name, and gives what the list calls it. */
  function chooseNamed(name: string): string | undefined {
    const listed = ACCOUNTS.find(({ id }) =>
      namesOf(id).some((known) => isWholeName(known, name, HAN_SPELLINGS)),
    );
    if (!listed) return undefined;
    if (!chosen.includes(listed.id)) choose(listed.id, true);
    return words.optionLabel(question.id, listed.id);
  }

  const list = { name: question.id, many: true, chosen, onChange: choose } as const;
  const describedBy = error ? 'answer-error' : undefined;
  return (
    <div className={css.accounts}>
      <ChoiceList
        {...list}
        labelledBy="screen-title"
        describedBy={describedBy}
        choices={[choice('none'), choice('later')]}
      />
      <Field
        type="search"
        label={t(($) => $.accounts.search)}
        value={search}
        autoComplete="off"
        maxLength={MOST.searchLetters}
        {...AS_TYPED}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter on a phone's keyboard means "search", not "go on to the next question".
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status" className={layout.muted}>
        {search
          ? found.length > 0
            ? t(($) => $.accounts.found, { count: found.length })
            : t(($) => $.accounts.none)
          : ''}
      </p>
      {groupsFor(words.language).map((group) => {
        const choices = found.filter((account) => account.group === group);
        return choices.length === 0 ? null : (
          <section key={group} className={css.group}>
            <h2 id={`group-${group}`}>{t(($) => $.accounts.group[group])}</h2>
            <ChoiceList
              {...list}
              labelledBy={`group-${group}`}
              choices={choices.map(({ id }) => choice(id))}
              isDense
            />
          </section>
        );
      })}
      <ChoiceList {...list} labelledBy="screen-title" choices={[choice('other')]} />
      {chosen.includes('other') ? <OtherAccounts card={card} onListed={chooseNamed} /> : null}
    </div>
  );
}

/** The likeliest first: whoever reads Chinese has Chinese apps, everyone a Cambodian bank. */
function groupsFor(language: Language): readonly AccountGroup[] {
  return language === 'zh' ? ['chinese', ...GROUPS] : [...GROUPS, 'chinese'];
}
