import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { answersOf, namedAccounts, newCard, type Card } from '../../src/domain/card/card.ts';
import { changesBetween, type CardChange } from '../../src/domain/merge/cardChanges.ts';
import { buildChecklist } from '../../src/domain/checklist/checklist.ts';
import { mergeNews, type ListedCard } from '../../src/domain/merge/mergeNews.ts';
import { gateWaitsFor } from '../../src/domain/checklist/progress.ts';
import { mergeResumed } from '../../src/domain/resume/resumeMerge.ts';
import { takeInBackup } from '../../src/domain/merge/takeIn.ts';
import { isMustDo } from '../../src/store/mustDo.ts';
import { cards } from '../support/arbitraries.ts';
import { everyAnswerSet } from '../support/everyone.ts';
import { anyCard } from '../support/resumeCards.ts';

const KIND_OF: Record<string, CardChange['kind']> = {
  nickname: 'nickname',
  archived: 'archived',
  answers: 'answer',
  otherAccounts: 'account',
  status: 'status',
  note: 'note',
  marks: 'mark',
  heard: 'heard',
  proofs: 'proof',
  photos: 'photo',
  replies: 'reply',
  checks: 'check',
};

/** Every value of a card by its place, said a second time and more plainly. */
function values(node: unknown, place: readonly string[] = []): Map<string, unknown> {
  if (typeof node !== 'object' || node === null) return new Map();
  const { at, value } = node as Record<string, unknown>;
  if (typeof at === 'number') return new Map([[place.join('.'), value]]);
  const inner = Object.entries(node).map(([key, part]) => [...values(part, [...place, key])]);
  return new Map(inner.flat());
}

const MEANS_NOTHING = new Set(['', 'null', 'false', '""', '{"state":"open"}']);
function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'text' in value && value.text === '')
    return '';
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const fields = Object.entries(part).filter(([, field]) => field !== '');
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return text === undefined || MEANS_NOTHING.has(text) ? '' : text;
}

function differing(before: Card, after: Card): string[] {
  const [a, b] = [values(before), values(after)];
  const places = [...new Set([...a.keys(), ...b.keys()])];
  return places
    .filter((place) => plain(a.get(place)) !== plain(b.get(place)))
    .map(nameOf)
    .sort();
}

function nameOf(place: string): string {
  const [record = '', id = '', part = '', mark = ''] = place.split('.');
  if (record !== 'tasks') return `${KIND_OF[record]} ${id || record}`;
  return `${KIND_OF[part]} ${mark ? `${id}.${mark}` : id}`;
}

const named = (before: Card, after: Card): string[] =>
  changesBetween(before, after)
    .map(({ kind, id }) => `${kind} ${id}`)
    .sort();

test('everything in which any two cards differ is named, and nothing else', () => {
  const pairs = fc.oneof(
    fc.tuple(cards('one'), cards('one')),
    fc.tuple(anyCard, anyCard).map(([a, b]) => [a, { ...b, id: a.id }] as [Card, Card]),
  );
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      expect(named(before, after)).toEqual(differing(before, after));
      expect(named(before, before)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function listed(card: Card): ListedCard {
  return { card, checklist: buildChecklist(CATALOGUE, answersOf(card), namedAccounts(card)) };
}

/** The steps that end the number and can be taken. */
function openEnds({ card, checklist }: ListedCard): string[] {
  return checklist.tasks
    .filter((task) => task.gated && gateWaitsFor(checklist, card, task).length === 0)
    .map(({ id }) => id);
}

// Cards with whole lists, so that gates are there to be opened.
const listedCards = fc
  .tuple(anyCard, fc.constantFrom(...everyAnswerSet()))
  .map(([card, answers]): Card => {
    const given = Object.entries(answers).map(([id, value]) => [id, { value, at: card.createdAt }]);
    return { ...card, answers: { ...Object.fromEntries(given), ...card.answers } };
  });

describe('merging', () => {
  test('never opens a gate that was not named before, for any two cards', () => {
    let opened = 0;
    fc.assert(
      fc.property(listedCards, listedCards, fc.boolean(), (mine, other, isSame) => {
        const card = isSame ? { ...other, id: mine.id } : other;
        const link = { card, unnamed: [], madeAt: 0, left: NOTHING };
        for (const after of [mergeResumed(mine, link, isMustDo), takeInBackup(mine, card).card]) {
          const [before, then] = [listed(mine), listed(after)];
          const news = mergeNews(before, then);
          const fresh = openEnds(then).filter((id) => !openEnds(before).includes(id));
          expect(news.opened.map(({ id }) => id)).toEqual(fresh);
          opened += fresh.length;
        }
      }),
      { numRuns: 300 },
    );
    expect(opened, 'gates opened in the sample').toBeGreaterThan(0);
  });

  test('of a link of another card that answers nothing opens no gate at all', () => {
    fc.assert(
      fc.property(listedCards, anyCard, (mine, other) => {
        const card = { ...other, id: `${mine.id}-2`, answers: {} };
        const link = { card, unnamed: [], madeAt: 0, left: NOTHING };
        const after = listed(mergeResumed(mine, link, isMustDo));
        expect(openEnds(after).filter((id) => !openEnds(listed(mine)).includes(id))).toEqual([]);
        expect(after.card.nickname).toEqual(mine.nickname);
        expect(after.card.archived).toEqual(mine.archived);
      }),
      { numRuns: 300 },
    );
  });
});

const NOTHING = { notes: 0, proofs: 0, photos: 0, replies: 0, heard: [] };

describe('a card of a backup', () => {
  const gone = (value: unknown): boolean => plain(value) === '' || plain(value) === '[]';
  const KEPT = new Set([
    'note',
    'account',
    'nickname',
    'heard',
    'proof',
    'photo',
    'reply',
    'check',
  ]);

  test('never empties or deletes what is here, for any two cards', () => {
    fc.assert(
      fc.property(cards('one'), cards('one'), (mine, theirs) => {
        const { card } = takeInBackup(mine, theirs);
        const lost = changesBetween(mine, card).filter(
          ({ kind, from, to }) => KEPT.has(kind) && !gone(from) && gone(to),
        );
        expect(lost).toEqual([]);
        expect(card.createdAt).toBe(mine.createdAt);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps a proof that was deleted, emptied or taken back there, and says how many', () => {
    const at = <T>(value: T, when: number) => ({ value, at: when });
    const proof = { kind: 'paper' as const, place: 'BKK1', reference: 'A-77' };
    const photo = { proof: 'p1', width: 4, height: 3, bytes: 9 };
    const mine: Card = {
      ...newCard('one', 1),
      tasks: { a: { note: at('mine', 2) } },
      proofs: { p1: at(proof, 2), p2: at(proof, 2), p3: at(proof, 2) },
      photos: { f1: at(photo, 2) },
      replies: { fee: at({ reply: 'yes' as const }, 2) },
      checks: { 'no-charge': at('2026-11-20' as const, 2) },
    };
    const theirs: Card = {
      ...newCard('one', 1),
      tasks: { a: { note: at('', 9) } },
      proofs: {
        p1: at(null, 9),
        p2: at({ kind: 'paper' as const }, 9),
        p3: at({ ...proof, kind: 'none' as const }, 9),
      },
      photos: { f1: at({ ...photo, proof: 'elsewhere' }, 9) },
      replies: { fee: at(null, 9) },
      checks: { 'no-charge': at(null, 9) },
    };
    expect(takeInBackup(mine, theirs)).toEqual({ card: mine, kept: 7 });
  });
});
