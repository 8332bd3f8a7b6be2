import type { ReactNode } from 'react';
import { answersOf } from '../../domain/card/card.ts';
import { answerTo, offeredOptions, situationOf } from '../../domain/interview/interview.ts';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { useWords } from '../../i18n/useWords.ts';
import { WayHelp } from '../../parts/WayHelp.tsx';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { AccountsAnswer } from './AccountsAnswer.tsx';
import { AnswerHelp } from './AnswerHelp.tsx';
import type { AnswerProps } from './answerProps.ts';
import { CardTypePicture } from './CardTypePicture.tsx';
import { CardTypeSigns } from './CardTypeSigns.tsx';
import { DateAnswer } from './DateAnswer.tsx';
import { PrefixHelp } from './PrefixHelp.tsx';

/** The control for a question of this kind, with the help that "not sure" leads to. */
export function AnswerControl(props: AnswerProps): ReactNode {
  const { card, question, onAnswer, onCorrection, error } = props;
  const words = useWords();
  if (question.kind === 'date') return <DateAnswer {...props} />;
  if (question.kind === 'many') return <AccountsAnswer {...props} />;

  const answers = answersOf(card);
  const situation = situationOf(CATALOGUE.questions, answers);
  const chosen = answerTo(question, answers, situation) ?? [];
  const isUnsure = chosen.includes('unsure');
  return (
    <>
      <ChoiceList
        name={question.id}
        labelledBy="screen-title"
        describedBy={error ? 'answer-error' : undefined}
        choices={offeredOptions(question, situation).map(({ id }) => ({
          value: id,
          label: words.optionLabel(question.id, id),
          hint: words.optionHint(question.id, id),
          picture: question.id === 'cardType' ? <CardTypePicture type={id} /> : undefined,
        }))}
        chosen={chosen}
        onChange={(value) => {
          onCorrection(undefined);
          onAnswer(value);
        }}
      />
      {question.id === 'cardType' && isUnsure ? <CardTypeSigns onChoose={onAnswer} /> : null}
      <AnswerHelp card={card.id} question={question.id} chosen={chosen[0]} />
      {question.id === 'ending' && isUnsure ? <WayHelp situation={situation} /> : null}
      {question.id === 'carrier' && isUnsure ? <PrefixHelp onCarrier={onCorrection} /> : null}
    </>
  );
}
