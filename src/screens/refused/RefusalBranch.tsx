import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../../catalogue/facts.ts';
import type { Action, ClerkRefusal } from '../../catalogue/schema.ts';
import { heardAnswer, type Card } from '../../domain/card/card.ts';
import { holds } from '../../domain/interview/condition.ts';
import { MOST } from '../../domain/card/limits.ts';
import { sourcesOf, sourcingOf } from '../../domain/sourcing/sourcing.ts';
import type { ClerkWords } from '../../i18n/counterWords.ts';
import { COMMON_LANGUAGE } from '../../i18n/languages.ts';
import { useHeardWords } from '../../i18n/useHeardWords.ts';
import { useSourceText } from '../../i18n/useSourceText.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { CertaintyMark } from '../../parts/CertaintyMark.tsx';
import { noteAnswer } from '../../store/actions.ts';
import { checklistOf } from '../../store/checklists.ts';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { SayLines } from '../../ui/SayLines.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';
import css from './RefusedScreen.module.css';

interface Props {
  readonly card: Card;
  readonly refusal: ClerkRefusal;
  readonly english: string;
  readonly clerkWords: ClerkWords;
}

/** One kind of refusal. What the counter said is kept like any other answer that was heard. */
export function RefusalBranch({ card, refusal, english, clerkWords }: Props): ReactNode {
  const { t } = useTranslation('refusals');
  const { t: common } = useTranslation('screens');
  const words = useWords();
  const today = useToday();
  const heardWords = useHeardWords();
  const sourceText = useSourceText();
  const { situation } = checklistOf(card);
  const steps = refusal.steps.filter((step) => holds(step.when, situation));
  const say = refusal.say.filter((each) => holds(each.when, situation));
  const isCommon = words.language === COMMON_LANGUAGE;
  const heardId = `refused-${refusal.id}`;
  const heard = card.heard[heardId]?.value;
  const own = words.optionalRow('refusals', `items.${refusal.id}.say`);
  const title = words.row('refusals', `items.${refusal.id}.title`);
  return (
    <div className={css.branch} data-refusal={refusal.id}>
      {own ? (
        <div className={css.say}>
          <h3>{t(($) => $.say)}</h3>
          {/* The same line in each language: the person must know what they say in Khmer. */}
          {say.map(({ line }) => (
            <SayLines
              key={line}
              own={words.row('counter', `lines.${line}`)}
              english={isCommon ? '' : (clerkWords.en.lines[line] ?? '')}
              khmer={clerkWords.km.lines[line] ?? ''}
            />
          ))}
          <SayLines own={own} english={isCommon ? '' : english} khmer="" />
        </div>
      ) : null}
      <h3>{t(($) => $.steps)}</h3>
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <RichText>
              {words.row(
                'refusals',
                `items.${refusal.id}.steps.${step.id}`,
                sourcingOf(SOURCING, step.facts ?? [], today).values,
              )}
            </RichText>
            <CertaintyMark facts={step.facts} today={today} />
            {step.action ? <CallLink action={step.action} /> : null}
          </li>
        ))}
      </ol>
      <ul className={css.sources}>
        {sourcesOf(SOURCING, steps).map((source) => (
          <SourceLine
            key={source.id}
            text={sourceText(source, today)}
            href={source.linkable ? source.url : undefined}
            linkText={common(($) => $.source.open)}
          />
        ))}
      </ul>
      <h3>{t(($) => $.note)}</h3>
      <AnswerNote
        question={title}
        text={heard?.text ?? ''}
        who={heard?.who ?? ''}
        noted={heard ? heardWords.noted(heard, today) : ''}
        words={heardWords.form}
        most={MOST}
        onSave={(text, who) => noteAnswer(card.id, heardId, heardAnswer(text, who, today))}
      />
    </div>
  );
}

/** Calls or writes at a tap; a code has to be dialled by hand, so it gets no link. */
function CallLink({ action }: { readonly action: Action }): ReactNode {
  const { t } = useTranslation('screens');
  const value = String(SOURCING.facts.get(action.fact)?.values?.[action.value ?? ''] ?? '');
  if (action.kind !== 'call' && action.kind !== 'email') return null;
  const isCall = action.kind === 'call';
  return (
    <LinkButton look="quiet" href={isCall ? `tel:${value.replace(/\s/g, '')}` : `mailto:${value}`}>
      <Icon name={isCall ? 'call' : 'mail'} />
      <span>{isCall ? t(($) => $.task.call) : t(($) => $.task.email)}</span>
      <bdi dir="ltr" translate="no">
        {value}
      </bdi>
    </LinkButton>
  );
}
