import fc from 'fast-check';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import type { PlainDate } from '../../src/catalogue/schema.ts';
import {
  ACCOUNT_MARKS,
  LATER_CHECKS,
  PROOF_KINDS,
  type Card,
  type Stamped,
  type TaskRecord,
} from '../../src/domain/card/card.ts';
import type { Answers } from '../../src/domain/interview/interview.ts';
import { ADDRESSES, type Route } from '../../src/routing/route.ts';
import type { SavedState } from '../../src/store/saved/savedState.ts';

/** A real calendar day. */
export const days: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate);

/** The option ids that any question knows, and a few that none does. */
const anyOption = fc.constantFrom(
  ...new Set(CATALOGUE.questions.flatMap(({ options }) => options.map(({ id }) => id))),
  'none',
  'no-such-option',
  '',
);

/** Answers as they may be found stored: any questions, fitting options or not, one or several. */
export const looseAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    CATALOGUE.questions.map(({ id, options }) => [
      id,
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom('none', ...options.map((option) => option.id)) },
        { weight: 1, arbitrary: anyOption },
        { weight: 2, arbitrary: fc.array(anyOption, { maxLength: 4 }) },
        { weight: 1, arbitrary: days },
      ),
    ]),
  ),
  { requiredKeys: [] },
);

// Few stamps and ids, so that two cards often hold the same thing set at the same or another time.
const stamps = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 4_102_444_800_000 }),
);
const texts = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.string({ maxLength: 12 }));

function stamped<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stamped<T>> {
  return fc.record({ value, at: stamps });
}

/**
 * A record as our own code makes them: with the usual prototype, which fast-check's dictionaries do
 * not always have and toEqual tells apart.
 */
function records<T>(
  ids: readonly string[],
  value: fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> {
  return fc
    .dictionary(fc.constantFrom(...ids), value, { maxKeys: 4, noNullPrototype: true })
    .map((record) => ({ ...record }));
}

function optional<T extends Record<string, fc.Arbitrary<unknown>>>(shape: T) {
  return fc.record(shape, { requiredKeys: [], noNullPrototype: true });
}

const taskRecords = optional({
  status: stamped(
    fc.record(
      {
        state: fc.constantFrom('open', 'done', 'not-needed', 'waived'),
        reason: texts,
        waitingUntil: days,
      },
      { requiredKeys: ['state'], noNullPrototype: true },
    ),
  ),
  note: stamped(texts),
  marks: optional(
    Object.fromEntries(ACCOUNT_MARKS.map((mark) => [mark, stamped(fc.boolean())])),
  ).filter((marks) => Object.keys(marks).length > 0),
}) as fc.Arbitrary<TaskRecord>;

const proofs = fc.record(
  {
    kind: fc.constantFrom(...PROOF_KINDS),
    on: days,
    place: texts,
    clerk: texts,
    reference: texts,
    money: texts,
    note: texts,
  },
  { requiredKeys: ['kind'], noNullPrototype: true },
);

const sizes = fc.nat(5000);
const photos = fc.record({ proof: fc.constant('p1'), width: sizes, height: sizes, bytes: sizes });

/** What one card holds, whatever way it came to hold it. */
export function cards(id: string): fc.Arbitrary<Card> {
  return fc.record(
    {
      id: fc.constant(id),
      createdAt: stamps,
      restoredAt: stamps,
      nickname: stamped(texts),
      archived: stamped(fc.boolean()),
      answers: records(
        CATALOGUE.questions.map((question) => question.id),
        stamped(fc.oneof(texts, fc.array(texts, { maxLength: 3 }))),
      ),
      otherAccounts: records(
        ['other-500000001', 'other-500000002', 'other-500000010'],
        stamped(texts),
      ),
      tasks: records(
        ['settle-balance', 'get-proof', 'account-telegram', 'not-yet-known'],
        taskRecords,
      ),
      heard: records(
        ['fee', 'papers'],
        stamped(
          fc.record(
            { text: texts, on: days, who: texts },
            { requiredKeys: ['text', 'on'], noNullPrototype: true },
          ),
        ),
      ),
      proofs: records(['p1', 'p2'], stamped(fc.option(proofs))),
      photos: records(['f1', 'f2'], stamped(fc.option(photos))),
      replies: records(
        ['cancel', 'fee'],
        stamped(fc.option(fc.record({ reply: fc.constantFrom('yes', 'no', 'other') }))),
      ),
      checks: optional(
        Object.fromEntries(LATER_CHECKS.map((check) => [check, stamped(fc.option(days))])),
      ),
    },
    { requiredKeys: [...CARD_FIELDS], noNullPrototype: true },
  ) as fc.Arbitrary<Card>;
}

const CARD_FIELDS = [
  'id',
  'createdAt',
  'nickname',
  'archived',
  'answers',
  'otherAccounts',
  'tasks',
  'heard',
  'proofs',
  'photos',
  'replies',
  'checks',
] as const;

/** A whole valid saved state. The same few card ids come up again, so that states can be merged. */
export const savedStates: fc.Arbitrary<SavedState> = fc.record(
  {
    language: stamped(fc.constantFrom('zh', 'en')),
    cards: optional({ c1: cards('c1'), c2: cards('c2'), c3: cards('c3') }),
    reminded: stamped(fc.boolean()),
    removed: optional({ c1: stamps, c2: stamps, c4: stamps }),
  },
  { requiredKeys: ['cards', 'removed'], noNullPrototype: true },
) as fc.Arbitrary<SavedState>;

/** Names that an object already has without anyone having put them there. */
export const TRICKY_KEYS = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

/** Any JSON value, now and then with the names and shapes of a saved state inside. */
export const foreignValues: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.jsonValue(),
    fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 0, -1, 0.5, 1e300, '', 'open', 'done', '2026-02-30', 'none'),
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'language',
            'cards',
            'removed',
            'c1',
            'value',
            'at',
            'id',
            'state',
            'status',
            'marks',
            ...CARD_FIELDS,
            ...TRICKY_KEYS,
          ),
          tie('value'),
          { maxKeys: 6 },
        ),
      ),
    })).value,
  )
  // As if it had been stored: only what JSON can hold.
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** A valid state in which one place, however deep, holds something else. */
export const damagedStates: fc.Arbitrary<unknown> = fc
  .tuple(savedStates, foreignValues, fc.nat())
  .map(([state, value, pick]) => {
    const copy = JSON.parse(JSON.stringify(state)) as object;
    const places = placesIn(copy);
    const place = places[pick % places.length];
    if (place) Object.assign(place.inside, { [place.key]: value });
    return copy;
  });

function placesIn(value: object): { inside: object; key: string }[] {
  return Object.entries(value).flatMap(([key, inner]) => [
    { inside: value, key },
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner as object) : []),
  ]);
}

const anyText = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);

/** Every shape of a route that has an address of its own. */
export const routes: fc.Arbitrary<Route> = routesOf(anyText);

/** The same with ids as the store and the catalogue have them. */
export const realRoutes: fc.Arbitrary<Route> = routesOf(
  fc.stringMatching(/^[A-Za-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/),
);

function routesOf(anyId: fc.Arbitrary<string>): fc.Arbitrary<Route> {
  const given = (name: string): fc.Arbitrary<string> =>
    // A link may have been cut off before its code.
    name === 'code' ? fc.oneof(fc.constant(''), anyId) : anyId;
  const routes = Object.entries(ADDRESSES).map(([address, says]) => {
    const names = [...address.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const ids = fc.record(Object.fromEntries(names.map((name) => [name, given(name)])), {
      noNullPrototype: true,
    });
    return ids.map((each) => ({ ...says, ...each }) as Route);
  });
  return fc.oneof(...routes);
}
