import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../../catalogue/facts.ts';
import type { Message } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import { sourcingOf } from '../../domain/sourcing/sourcing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { StepAction } from '../../parts/StepAction.tsx';
import { useToday } from '../../platform/useToday.ts';
import { checklistOf } from '../../store/checklists.ts';
import { RichText } from '../../ui/RichText.tsx';
import css from './MessageScreen.module.css';

interface Props {
  readonly card: Card;
  readonly message: Message;
}

/** Where the message goes: as its task says, with what that rests on; else whom to ask. */
export function SendTo({ card, message }: Props): ReactNode {
  const { t } = useTranslation('messages');
  const words = useWords();
  const today = useToday();
  const { situation, tasks } = checklistOf(card);
  if (!message.channels) return null;
  const task = tasks.find(({ id }) => message.task.includes(id));
  const steps = task?.steps.filter(({ id }) => message.channels?.includes(id)) ?? [];
  return (
    <section className={css.where} aria-labelledby="where-title" data-send-to={steps.length}>
      <h2 id="where-title">{t(($) => $.where)}</h2>
      {task && steps.length > 0 ? (
        <ul className={css.channels}>
          {steps.map((step) => (
            <li key={step.id}>
              <RichText>
                {words.stepText(
                  task,
                  step.id,
                  sourcingOf(SOURCING, step.facts ?? [], today).values,
                )}
              </RichText>
              {step.action ? <StepAction action={step.action} /> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>{situation.seller ? t(($) => $.whereSeller) : t(($) => $.whereLocal)}</p>
      )}
    </section>
  );
}
