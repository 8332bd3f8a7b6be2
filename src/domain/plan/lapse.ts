import type { Condition, Fact, PlainDate } from '../../catalogue/schema.ts';
import { holds, type Situation } from '../interview/condition.ts';
import { addDays } from '../plainDate.ts';

/** A rule on unused numbers, as the catalogue has it. */
export interface RuleRow<Id extends string> {
  readonly id: Id;
  readonly when: Condition;
  readonly stages: readonly {
    readonly id: string;
    readonly lasts?: { readonly fact: string; readonly value: string };
    readonly facts: readonly string[];
  }[];
}

export interface StageOfLapse {
  readonly id: string;
  /** Its first day; absent while the day the balance expires is not known. */
  readonly from?: PlainDate;
  /** The first day of the next one. */
  readonly until?: PlainDate;
  /** Whole days; absent for the last one. */
  readonly days?: number;
  /** Whole days from the day the balance expires until it begins. */
  readonly after: number;
  readonly facts: readonly string[];
}

/**
 * The stages an unused number goes through by each rule that holds here, dated from `from`, the day its
 * balance expires. None for a number that is certainly postpaid, or for a travel eSIM. A stage whose
 * length no fact gives ends the list: what comes after it cannot be dated.
 */
export function lapseStages<Id extends string>(
  rules: readonly RuleRow<Id>[],
  situation: Situation,
  facts: ReadonlyMap<string, Fact>,
  from: PlainDate | undefined,
): readonly { readonly rule: Id; readonly stages: readonly StageOfLapse[] }[] {
  return rules
    .filter(({ when }) => holds(when, situation))
    .map(({ id, stages }) => ({ rule: id, stages: dated(stages, facts, from) }));
}

function dated(
  stages: RuleRow<string>['stages'],
  facts: ReadonlyMap<string, Fact>,
  from: PlainDate | undefined,
): StageOfLapse[] {
  const found: StageOfLapse[] = [];
  let after = 0;
  for (const { id, lasts, facts: behind } of stages) {
    const days = lasts && Number(facts.get(lasts.fact)?.values?.[lasts.value]);
    const end = days === undefined ? undefined : after + days;
    found.push({
      id,
      after,
      facts: behind,
      ...(from ? { from: addDays(from, after) } : {}),
      ...(days === undefined || Number.isNaN(days) ? {} : { days }),
      ...(from && end !== undefined && !Number.isNaN(end) ? { until: addDays(from, end) } : {}),
    });
    if (end === undefined || Number.isNaN(end)) break;
    after = end;
  }
  return found;
}
