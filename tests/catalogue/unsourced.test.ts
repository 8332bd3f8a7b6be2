import { expect, test } from 'vitest';
import { EXAMPLE, EXAMPLE_WORDS } from './example.ts';
import { TABLES, WORDS, type Words } from './tables.ts';
import { unsourcedAssertions } from './unsourcedRules.ts';

const CONDITION = 'says what to do if they do, not that they do';
const NOT_THE_ACTOR = 'names it among the things to look at or to write down';

/** Where a text without a fact begins a clause with somebody else, and why that is no claim. */
const ALLOWED: Readonly<Record<string, string>> = {
  'tasks: tell-people.steps.profiles': NOT_THE_ACTOR,
  'tasks: prepare-helper.why': 'is about the reader’s own helper',
  'tasks: get-proof.steps.details': NOT_THE_ACTOR,
  'tasks: cancel-from-abroad.steps.identity': CONDITION,
  'tasks: stop-renewal.steps.seller-first': CONDITION,
  'tasks: remove-saved-card.steps.seller-first': CONDITION,
  'tasks: watermark-id.steps.cover': CONDITION,
  'tasks: save-esim-details.steps.chat-record': NOT_THE_ACTOR,
  'tasks: follow-up.steps.vanished': CONDITION,
  'tasks: watch-card.steps.dispute': CONDITION,
  'accounts: douyin.lost': 'follows from the sentence before, which leaves it open',
  'sellers: chat-shop.about': 'says where the option’s buyers bought',
  'questions: carrier.why': 'each carrier’s page shows it, with its facts',
  'questions: seller.options.chat-shop.hint': 'says which option it is',
  'questions: registeredTo.options.stranger.hint': 'says which option it is',
  'refusals: items.no-reason.steps.ask-why': NOT_THE_ACTOR,
};

const found = Object.entries(WORDS).flatMap(([language, words]) =>
  unsourcedAssertions(TABLES, language, words),
);

test('nothing is said of how a carrier, a seller or a service behaves without a fact', () => {
  expect(found.filter(({ at }) => !(at in ALLOWED))).toEqual([]);
});

test('no exception is left over', () => {
  const places = new Set(found.map(({ at }) => at));
  expect(Object.keys(ALLOWED).filter((at) => !places.has(at))).toEqual([]);
});

test.each([
  ['zh', '能注销的是运营商。运营商不收手续费。', ['运营商不收手续费']],
  ['zh', '办完号码就停了。', ['办完号码就停了']],
  ['zh', '问客服余额能不能退。', []],
  ['zh', '客服可能不在。', []],
  ['en', 'The carrier charges no fee. Ask first.', ['The carrier charges no fee']],
  ['en', 'A cancelled number does not come back.', ['A cancelled number does not come back']],
  ['en', 'Ask the carrier whether there is a fee.', []],
  ['en', 'The shop may want a copy.', []],
])('in %s, “%s” says %j', (language, text, says) => {
  const [task] = EXAMPLE.tasks;
  const words: Words = {
    ...EXAMPLE_WORDS['en']!,
    tasks: { [task!.id]: { why: text } },
    accounts: {},
    carriers: {},
    sellers: {},
    questions: {},
  };
  const tables = { ...EXAMPLE, tasks: [{ ...task!, steps: [] }] };
  const at = `tasks: ${task!.id}.why`;
  const here = unsourcedAssertions(tables, language, words).filter((each) => each.at === at);
  expect(here.map((each) => each.says)).toEqual(says);
});
