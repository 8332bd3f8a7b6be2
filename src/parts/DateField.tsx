import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../catalogue/schema.ts';
import { isWithin, type DayRange } from '../domain/dayRange.ts';
import { isPlainDate } from '../domain/plainDate.ts';
import { useDates } from '../i18n/useDates.ts';
import { Field } from '../ui/Field.tsx';

interface Props extends Omit<
  ComponentProps<'input'>,
  | 'value'
  | 'min'
  | 'max'
  | 'type'
  | 'onChange'
  | 'onFocus'
  | 'onBlur'
  | 'onInvalid'
  | 'onKeyDown'
  | 'ref'
> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly day: PlainDate | undefined;
  readonly range: DayRange;
  /** A day within the range as soon as it is whole; undefined once the person has emptied the field. */
  readonly onDay: (day: PlainDate | undefined) => void;
}

type Problem = 'wrong' | 'early' | 'late';

/**
 * The one way to enter a day. What is typed is shown as it is typed: a year passes through 0002, 0020
 * and 0202, and a day that is taken out half has no value at all. None of that is reported, so what was
 * recorded stays; what is wrong is said when the field is left, or its form is sent.
 */
export function DateField({ label, hint, day, range, onDay, ...input }: Props): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string>(day ?? '');
  const [known, setKnown] = useState(day);
  const [problem, setProblem] = useState<Problem>();
  // What typing must not take away: on its way to a day that cannot be meant it passes days that can.
  const before = useRef(day);
  const problemText = useProblemText(problem, day, range);

  // Changed from outside: by a button, an undo, another tab.
  if (day !== known) {
    setKnown(day);
    setText(day ?? '');
    setProblem(undefined);
  }
  useEffect(() => {
    // Half a day has an empty value already, so drawing an empty one would leave it standing.
    if (day === undefined && field.current?.value === '') field.current.value = '';
  }, [day]);

  function report(next: PlainDate | undefined): void {
    if (next === day) return;
    setKnown(next);
    onDay(next);
  }

  function change({ value, validity }: HTMLInputElement): void {
    setText(value);
    setProblem(undefined);
    if (value === '' && !validity.badInput) report(undefined);
    if (isPlainDate(value) && isWithin(value, range)) report(value);
  }

  function look({ value, validity }: HTMLInputElement): void {
    // Typing half a day, and taking it back again, changes no value.
    if (value === '' && !validity.badInput) report(undefined);
    const found = problemOf(value, validity.badInput, day, range);
    setProblem(found);
    if (found) report(before.current);
  }

  return (
    <Field
      {...input}
      ref={field}
      type="date"
      label={label}
      hint={hint}
      error={problemText}
      min={range.min}
      max={range.max}
      value={text}
      onChange={({ currentTarget }) => change(currentTarget)}
      onFocus={() => {
        before.current = day;
      }}
      onBlur={({ currentTarget }) => look(currentTarget)}
      onInvalid={({ currentTarget }) => look(currentTarget)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') look(currentTarget);
      }}
    />
  );
}

function problemOf(
  text: string,
  isHalf: boolean,
  kept: PlainDate | undefined,
  { min, max }: DayRange,
): Problem | undefined {
  // A day that was recorded earlier may lie outside by now.
  if (!isHalf && (text === '' || text === kept)) return undefined;
  if (isHalf || !isPlainDate(text)) return 'wrong';
  if (text < min) return 'early';
  return text > max ? 'late' : undefined;
}

/** What is wrong, and which day counts until it is mended. */
function useProblemText(
  problem: Problem | undefined,
  kept: PlainDate | undefined,
  { min, max }: DayRange,
): string | undefined {
  const { t } = useTranslation('screens');
  const dates = useDates();
  if (!problem) return undefined;
  const said = {
    wrong: t(($) => $.question.dateWrong),
    early: t(($) => $.date.early, { date: dates.day(min) }),
    late: t(($) => $.date.late, { date: dates.day(max) }),
  }[problem];
  return kept ? `${said} ${t(($) => $.date.kept, { date: dates.day(kept) })}` : said;
}
