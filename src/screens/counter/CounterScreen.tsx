import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { COUNTER_LINES } from '../../catalogue/counterLines.ts';
import { counterLines, groupNumber, letterMatters } from '../../domain/asking/counterCard.ts';
import { answersOf, type Card } from '../../domain/card/card.ts';
import { toldBy } from '../../domain/interview/interview.ts';
import { loadCounterWords } from '../../i18n/counterWords.ts';
import { navigate } from '../../routing/navigate.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { ScreenFrame } from '../../ui/ScreenFrame.ts';
import { useHeading } from '../../ui/useHeading.ts';
import { CardLineView } from './CardLineView.tsx';
import css from './CounterScreen.module.css';
import { StartPanel } from './StartPanel.tsx';
import { StepButtons } from './StepButtons.tsx';
import { usePrinting } from './usePrinting.ts';
import { useAwake } from './useAwake.ts';
import { useLetter } from './useLetter.ts';
import { ALL, usePlace } from './usePlace.ts';
import { useStepKeys } from './useStepKeys.ts';
import { useTypedNumber } from './useTypedNumber.ts';

/** The card to hand to the clerk: dark in both themes, and nothing private around the lines. */
export function CounterScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('counter');
  const { tools, undo } = use(ScreenFrame);
  const clerkWords = use(loadCounterWords());
  const heading = useHeading(t(($) => $.title));
  const [number, setNumber] = useTypedNumber();
  const isAwake = useAwake();
  const grouped = groupNumber(number);
  const told = toldBy(CATALOGUE.questions, answersOf(card));
  const [hasLetter, setHasLetter] = useLetter(card);
  const lines = counterLines(COUNTER_LINES, {
    situation: checklistOf(card).situation,
    told,
    showsNumber: grouped !== '',
    hasLetter,
  });
  const [place, setPlace] = usePlace();
  const isPrinted = usePrinting();
  const isAll = place === ALL || isPrinted;
  const at = Math.max(
    0,
    lines.findIndex(({ id }) => id === place),
  );
  const toAfter = { screen: 'after-counter', card: card.id } as const;

  function go(to: number): void {
    const line = lines[to];
    if (line) setPlace(line.id);
    else if (to === lines.length) navigate(toAfter);
  }
  useStepKeys((by) => {
    if (!isAll && lines[at + by]) go(at + by);
  });

  return (
    <div className={css.screen} data-view={isAll ? 'all' : 'line'}>
      <header className={css.bar}>
        <a className={css.close} href={formatRoute(toAfter)} data-action="back">
          <span aria-hidden="true">×</span>
          <span>{t(($) => $.close)}</span>
        </a>
        {tools}
        <p className={css.count}>{isAll ? lines.length : `${at + 1} / ${lines.length}`}</p>
      </header>
      <main className={css.main}>
        <h1 ref={heading} tabIndex={-1} className={css.title}>
          {t(($) => $.title)}
        </h1>
        <ol className={css.lines}>
          {lines.map((line, index) =>
            isAll || index === at ? (
              <CardLineView
                key={isAll ? line.id : 'one'}
                card={card}
                line={line}
                clerkWords={clerkWords}
                number={grouped}
                isSpoken={!isAll}
              />
            ) : null,
          )}
        </ol>
        {isAll || at === 0 ? (
          <StartPanel
            number={number}
            onNumber={setNumber}
            hasLetter={letterMatters(COUNTER_LINES, told) ? hasLetter : undefined}
            onLetter={setHasLetter}
            isAwake={isAwake}
          />
        ) : null}
        {isAll ? <p className={css.small}>{t(($) => $.unread)}</p> : null}
      </main>
      <BottomBar
        className={css.bottom}
        undo={undo}
        actions={
          <StepButtons
            isAll={isAll}
            isFirst={at === 0}
            isLast={at === lines.length - 1}
            onStep={(by) => go(at + by)}
            onView={() => setPlace(isAll ? (lines[0]?.id ?? ALL) : ALL)}
          />
        }
      />
    </div>
  );
}
