import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../src/domain/card/card.ts';
import { SAVED_KEY } from '../../src/store/saved/savedState.ts';
import { aCard } from '../support/savedCard.ts';
import { openBrowser, savingOfVersion } from '../support/tabs.ts';

/*
 * What several tabs do to one store: that they come to rest, lose nothing of one another's, and that a tab
 * left open through an update does no harm to what the newer version stores.
 */

const BESIDE = `${SAVED_KEY}:beside-1`;
type Release = { version: number; create: Awaited<ReturnType<typeof savingOfVersion>> };

let first: Release;
let second: Release;

beforeAll(async () => {
  first = { version: 1, create: await savingOfVersion(1) };
  second = { version: 2, create: await savingOfVersion(2) };
});

/** As stamp() does: never as early as what it replaces. */
const after = (previous: { at: number } | undefined, at: number): number =>
  Math.max(at, (previous?.at ?? 0) + 1);

const tick = (task: string, at: number) => (card: Card) => ({
  tasks: {
    ...card.tasks,
    [task]: { status: { value: { state: 'done' }, at: after(card.tasks[task]?.status, at) } },
  },
});

/** A proof with its fields in the order in which they were filled in. */
const proof = (fields: readonly string[], at: number) => (card: Card) => ({
  proofs: {
    ...card.proofs,
    p1: {
      value: Object.fromEntries([['kind', 'sms'], ...fields.map((field) => [field, 'x'])]),
      at: after(card.proofs['p1'], at),
    },
  },
});

/** Something this version knows nothing of. */
const mood = (text: string, at: number) => (card: Card) => ({
  mood: { value: text, at: after((card as { mood?: { at: number } }).mood, at) },
});

const orders = fc.shuffledSubarray(['place', 'clerk', 'reference', 'money', 'note'], {
  minLength: 2,
});
const times = fc.integer({ min: 1, max: 4 });
const changes = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'c'), times).map(([task, at]) => tick(task, at)),
  fc.tuple(orders, times).map(([fields, at]) => proof(fields, at)),
  fc.tuple(fc.constantFrom('calm', 'cross'), times).map(([text, at]) => mood(text, at)),
);
const steps = fc.array(
  fc.oneof(
    fc.record({ tab: fc.nat(3), card: fc.constantFrom('one', 'two'), change: changes }),
    fc.record({ tab: fc.nat(3), settle: fc.boolean() }),
    fc.record({ tab: fc.nat(3), hear: fc.nat(5) }),
  ),
  { maxLength: 40 },
);

type Browser = ReturnType<typeof openBrowser>;

/** Lets everyone hear everything, in the order that `picks` gives, until nothing happens any more. */
function settle({ tabs, unheard }: Browser, picks: readonly number[]): number {
  for (const tab of tabs) tab.settle();
  let rounds = 0;
  let turn = 0;
  while (unheard() > 0 && rounds < 20) {
    rounds += 1;
    const left = unheard();
    for (let n = 0; n < left; n += 1)
      for (const tab of tabs) tab.hear(picks[(turn += 1) % picks.length]!);
    for (const tab of tabs) tab.settle();
  }
  return rounds;
}

function act(browser: Browser, list: typeof steps extends fc.Arbitrary<infer T> ? T : never): void {
  for (const step of list) {
    const tab = browser.tabs[step.tab % browser.tabs.length]!;
    if ('change' in step) tab.change(step.card, step.change);
    else if ('hear' in step) tab.hear(step.hear);
    else tab.settle();
  }
}

const picks = fc.array(fc.nat(7), { minLength: 5, maxLength: 20 });

describe('any changes in any number of tabs, heard in any order', () => {
  test.each([
    ['of one version', () => [first, first, first, first]],
    ['of two versions', () => [first, second, first, second]],
  ])('%s: come to rest within as many rounds as there are tabs, and agree', (_, releases) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), steps, picks, (count, list, order) => {
        const browser = openBrowser(releases().slice(0, count));
        act(browser, list);
        expect(settle(browser, order)).toBeLessThanOrEqual(count);
        const [shown, ...others] = browser.tabs.map((tab) => tab.shown());
        for (const other of others) expect(other).toEqual(shown);
        for (const tab of browser.tabs) expect(tab.saved()).toBe(true);

        // What a start finds is what all of them show, and reading it is no reason to write for long.
        const again = openBrowser(releases().slice(0, count), new Map(browser.texts));
        for (const tab of again.tabs) expect(tab.shown()).toEqual(shown);
        expect(settle(again, order)).toBeLessThanOrEqual(count);
      }),
      { numRuns: 400 },
    );
  });

  test('a tab that changed nothing never writes, whatever it hears', () => {
    fc.assert(
      fc.property(steps, picks, fc.boolean(), (list, order, isNewer) => {
        const browser = openBrowser([first, isNewer ? second : first, first]);
        act(
          browser,
          list.map((step) => ({ ...step, tab: 0 })),
        );
        settle(browser, order);
        expect(browser.writes.filter(({ tab }) => tab !== 0)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test('fields filled in another order than the schema’s cause one write, in the tab that filled them in', () => {
  const browser = openBrowser([first, first]);
  browser.tabs[0]!.change('one', proof(['reference', 'clerk'], 5));
  settle(browser, [0]);
  expect(browser.writes).toEqual([{ tab: 0, key: SAVED_KEY }]);
});

test('a write that went over another tab’s, unseen, is mended by the one that hears of it', () => {
  const browser = openBrowser([first, first]);
  const [here, there] = browser.tabs as [Tab, Tab];
  here.change('one', tick('before', 5));
  settle(browser, [0]);
  const before = browser.texts.get(SAVED_KEY)!;
  here.change('one', tick('here', 6));
  here.settle();
  // As if it had read the moment before that.
  browser.texts.set(SAVED_KEY, before);
  there.change('one', tick('there', 6));
  there.settle();
  settle(browser, [0]);
  const { tasks } = stored(browser).cards['one'] as { tasks: object };
  expect(Object.keys(tasks).sort()).toEqual(['before', 'here', 'there']);
});

type Tab = Browser['tabs'][number];
type Stored = { cards: Record<string, Record<string, unknown>> };

const stored = ({ texts }: Browser, key = SAVED_KEY): Stored =>
  (JSON.parse(texts.get(key) ?? '{"state":{"cards":{}}}') as { state: Stored }).state;
const versionOf = ({ texts }: Browser): unknown =>
  (JSON.parse(texts.get(SAVED_KEY) ?? '{}') as { version?: unknown }).version;

describe('a tab left open through an update', () => {
  function openBoth() {
    const browser = openBrowser([first, second]);
    const [old, updated] = browser.tabs as [Tab, Tab];
    old.change('one', () => aCard('one'));
    settle(browser, [0]);
    updated.change('one', mood('calm', 9));
    settle(browser, [0]);
    return { browser, old, updated };
  }

  test('says that a newer version has stored something, once, and shows what it understands', () => {
    const { old, updated } = openBoth();
    expect([old.newer(), updated.newer()]).toEqual([1, 0]);
    expect(old.shown().cards['one']).toMatchObject({ nickname: { value: '我的卡 one' } });
  });

  test('writes nothing over it, sets nothing aside, and keeps its own changes beside', () => {
    const { browser, old, updated } = openBoth();
    const before = browser.texts.get(SAVED_KEY);
    for (let at = 10; at < 70; at += 1) {
      old.change('one', tick(`task-${at}`, at));
      settle(browser, [0]);
    }
    expect(browser.texts.get(SAVED_KEY)).toBe(before);
    expect([...browser.texts.keys()].sort()).toEqual([SAVED_KEY, BESIDE]);
    expect(old.saved()).toBe(true);
    // Only what was changed, not all there is.
    expect(stored(browser, BESIDE).cards['one']).not.toHaveProperty('proofs');
    expect(updated.shown().cards['one']?.tasks).toHaveProperty('task-69');
  });

  test('loses none of its changes: the newer version takes them in with its next write', () => {
    const { browser, old, updated } = openBoth();
    old.change('one', tick('mine', 20));
    settle(browser, [0]);
    updated.change('one', tick('theirs', 21));
    settle(browser, [0]);
    expect(Object.keys(stored(browser).cards['one']!['tasks'] as object)).toEqual(
      expect.arrayContaining(['mine', 'theirs']),
    );
    expect(stored(browser).cards['one']).toHaveProperty('mood');
    expect([...browser.texts.keys()]).toEqual([SAVED_KEY]);
    expect(versionOf(browser)).toBe(2);
  });

  test('loses none of them when both are closed: the newer version takes them in when it is opened', () => {
    const { browser, old } = openBoth();
    old.change('one', tick('mine', 20));
    old.saving.flush();
    const later = openBrowser([second], browser.texts);
    expect(later.tabs[0]!.shown().cards['one']?.tasks).toHaveProperty('mine');
    settle(later, [0]);
    expect(stored(later).cards['one']!['tasks']).toHaveProperty('mine');
    expect([...later.texts.keys()]).toEqual([SAVED_KEY]);
  });

  test('still shows them when it is reloaded and is the old version as before', () => {
    const { browser, old } = openBoth();
    old.change('one', tick('mine', 20));
    old.saving.flush();
    const later = openBrowser([first], browser.texts);
    expect(later.tabs[0]!.shown().cards['one']?.tasks).toHaveProperty('mine');
    expect(later.tabs[0]!.newer()).toBe(1);
    expect(later.writes).toEqual([]);
  });

  test('keeps beside what the newer version went over unseen', () => {
    const { browser, old, updated } = openBoth();
    const text = browser.texts.get(SAVED_KEY)!;
    // As if both had written at the same moment, the old one first, when nothing newer was there yet.
    browser.texts.set(SAVED_KEY, JSON.stringify({ state: old.shown(), version: 1 }));
    old.change('one', tick('mine', 20));
    old.settle();
    browser.texts.set(SAVED_KEY, text);
    updated.change('one', mood('cross', 21));
    updated.settle();
    // The newer one is closed before it hears of anything.
    while (browser.unheardBy(0) > 0) old.hear(0);
    old.settle();
    expect(stored(browser, BESIDE).cards['one']!['tasks']).toHaveProperty('mine');
  });

  test('has its own deletions taken in as well', () => {
    const { browser, old, updated } = openBoth();
    old.remove('one', 30);
    settle(browser, [0]);
    updated.change('two', tick('a', 31));
    settle(browser, [0]);
    expect((stored(browser) as unknown as { removed: unknown }).removed).toEqual({ one: 30 });
  });

  test('says that it is not saved when there is no room beside', () => {
    const { browser, old } = openBoth();
    browser.refuse = (key) => key === BESIDE;
    old.change('one', tick('mine', 20));
    old.settle();
    expect(old.saved()).toBe('refused');
    browser.refuse = () => false;
    old.saving.lookAndRetry();
    expect(old.saved()).toBe(true);
    expect(browser.texts.has(BESIDE)).toBe(true);
  });
});

test('a page that comes back takes in what it did not hear of', () => {
  const browser = openBrowser([first, first]);
  const [here, there] = browser.tabs as [Tab, Tab];
  here.change('one', tick('a', 5));
  settle(browser, [0]);
  there.change('one', tick('b', 6));
  there.settle();
  expect(here.shown().cards['one']?.tasks).not.toHaveProperty('b');
  const { length } = browser.writes;
  here.saving.lookAndRetry();
  expect(here.shown().cards['one']?.tasks).toHaveProperty('b');
  here.settle();
  expect(browser.writes).toHaveLength(length);
});

describe('originals that could not be read', () => {
  const damaged = (nickname: unknown, extra: object = {}): string =>
    JSON.stringify({
      state: { cards: { one: { ...aCard('one'), nickname, ...extra } }, removed: {} },
      version: 1,
    });
  const asides = ({ texts }: Browser): string[] =>
    [...texts].flatMap(([key, text]) => (key.includes(':aside-') ? [text] : []));
  function openOver(browser: Browser, text: string, at: number): Browser {
    browser.texts.set(SAVED_KEY, text);
    const next = openBrowser([first], browser.texts);
    next.tabs[0]!.change('two', tick('a', at));
    next.tabs[0]!.settle();
    return next;
  }

  test('take the place of an older one that lost the same, however often that happens', () => {
    let browser = openBrowser([]);
    const text = (n: number): string => damaged(5, { createdAt: n });
    for (let n = 1; n <= 60; n += 1) browser = openOver(browser, text(n), n);
    expect(asides(browser)).toEqual([text(60)]);
  });

  test('never take the place of one that lost something else', () => {
    let browser = openOver(openBrowser([]), damaged(5), 1);
    browser = openOver(browser, damaged('six'), 2);
    browser = openOver(browser, '{"state":{"cards":{', 3);
    expect(asides(browser)).toEqual([damaged(5), damaged('six'), '{"state":{"cards":{']);
  });

  test('are a few at most: then nothing is written over the next, and the person is told', () => {
    let browser = openBrowser([]);
    for (let n = 1; n <= 60; n += 1) browser = openOver(browser, `broken ${n}`, n);
    expect(asides(browser)).toEqual([1, 2, 3, 4, 5].map((n) => `broken ${n}`));
    expect(browser.texts.get(SAVED_KEY)).toBe('broken 60');
    expect(browser.tabs[0]!.saved()).toBe('asides');
  });
});
