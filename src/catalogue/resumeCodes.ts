import { CATALOGUE } from './catalogue.ts';
import { RETIRED_CODES, type RetiredCodes } from './retired.ts';
import type { OptionRow, QuestionId, QuestionKind } from './schema.ts';

/*
 * The short codes of a resume link: the place of an id in its list is its code, which stands in the
 * row of the thing itself. A retired id keeps its place.
 */

export interface QuestionCode {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly options: readonly string[];
}

/** Everything a resume link names by a code. */
export const RESUME_CODES = {
  questions: [...CATALOGUE.questions]
    .sort((a, b) => a.code - b.code)
    .map(({ id, kind }): QuestionCode => ({ id, kind, options: optionCodes(id) })),
  /** Also name the tasks that move an account: `account-<id>`. */
  accounts: optionCodes('accounts'),
  tasks: byCode(CATALOGUE.tasks, RETIRED_CODES.tasks),
  asks: byCode(CATALOGUE.questionsToAsk, RETIRED_CODES.asks),
};

function optionCodes(id: QuestionId): readonly string[] {
  const question = CATALOGUE.questions.find((each) => each.id === id);
  return byCode(question?.options ?? [], RETIRED_CODES.options[id]);
}

function byCode(rows: readonly OptionRow[], retired: RetiredCodes = []): readonly string[] {
  const ids: string[] = [];
  for (const { id, code } of [...rows, ...retired]) ids[code] = id;
  return ids;
}
