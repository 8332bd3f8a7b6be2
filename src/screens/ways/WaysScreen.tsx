import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import type { Card } from '../../domain/card/card.ts';
import { offeredOptions } from '../../domain/interview/interview.ts';
import { useWords } from '../../i18n/useWords.ts';
import { WayHelp } from '../../parts/WayHelp.tsx';
import { navigate } from '../../routing/navigate.ts';
import { formatRoute } from '../../routing/route.ts';
import { answerQuestion } from '../../store/actions.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Screen } from '../../ui/Screen.tsx';
import layout from '../../ui/layout.module.css';

const QUESTION = CATALOGUE.questions.find(({ id }) => id === 'ending');

/** The ways to end beside one another. A tap changes the way at once; everything ticked or written stays. */
export function WaysScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation(['plan', 'common']);
  const words = useWords();
  const { situation } = checklistOf(card);
  const list = formatRoute({ screen: 'checklist', card: card.id });

  function show(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    navigate({ screen: 'checklist', card: card.id });
  }

  return (
    <form onSubmit={show} noValidate>
      <Screen
        title={t(($) => $.ways.title)}
        lead={t(($) => $.ways.lead)}
        back={<BackLink href={list}>{t(($) => $.common.nav.checklist)}</BackLink>}
        actions={
          <Button look="main" type="submit">
            {t(($) => $.ways.submit)}
          </Button>
        }
      >
        <div className={layout.stack5}>
          <ChoiceList
            name="ending"
            labelledBy="screen-title"
            choices={(QUESTION ? offeredOptions(QUESTION, situation) : []).map(({ id }) => ({
              value: id,
              label: words.optionLabel('ending', id),
              hint: words.optionHint('ending', id),
            }))}
            chosen={situation.ending ?? []}
            onChange={(value) => answerQuestion(card.id, 'ending', value)}
          />
          <WayHelp situation={situation} />
        </div>
      </Screen>
    </form>
  );
}
