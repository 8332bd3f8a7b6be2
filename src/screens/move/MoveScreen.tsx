import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { namedAccounts, type Card } from '../../domain/card/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { LinkContents } from './LinkContents.tsx';
import { MadeLink } from './MadeLink.tsx';
import css from './MoveScreen.module.css';
import { useResumeLink } from './useResumeLink.ts';

/** Makes the resume link of a card and says what is in it. */
export function MoveScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('move');
  const { t: common } = useTranslation();
  const words = useWords();
  const [attempts, setAttempts] = useState(0);
  const [withNames, setWithNames] = useState(false);
  const state = useResumeLink(card, withNames, attempts);
  const hasNames = card.nickname.value !== '' || namedAccounts(card).length > 0;

  return (
    <Screen
      eyebrow={words.cardName(card.nickname.value, checklistOf(card).situation)}
      title={t(($) => $.title)}
      lead={t(($) => $.lead)}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {common(($) => $.nav.checklist)}
        </BackLink>
      }
      actions={
        state.kind === 'made' ? null : (
          <Button
            look="main"
            data-action="resume-link"
            disabled={state.kind === 'making'}
            onClick={() => setAttempts(attempts + 1)}
          >
            {state.kind === 'making' ? t(($) => $.making) : t(($) => $.make)}
          </Button>
        )
      }
    >
      <div className={css.parts}>
        <div role="alert">
          {state.kind === 'too-long' ? (
            <Notice look="attention" icon="alert" title={t(($) => $.tooLong)} />
          ) : null}
          {state.kind === 'failed' ? (
            <Notice look="attention" icon="alert" title={t(($) => $.failed)} />
          ) : null}
        </div>
        {state.kind === 'made' ? <MadeLink link={state.link} rows={state.rows} /> : null}
        {hasNames ? (
          <ChoiceList
            name="with-names"
            many
            labelledBy="screen-title"
            choices={[{ value: 'yes', label: t(($) => $.names), hint: t(($) => $.namesHint) }]}
            chosen={withNames ? ['yes'] : []}
            onChange={(_value, checked) => setWithNames(checked)}
          />
        ) : null}
        <LinkContents withNames={hasNames && withNames} />
        <p className={css.reader}>
          <a href={formatRoute({ screen: 'resume', code: '' })} data-action="open-reader">
            {t(($) => $.toReader)}
          </a>
        </p>
      </div>
    </Screen>
  );
}
