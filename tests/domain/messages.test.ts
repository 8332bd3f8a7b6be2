import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { MESSAGES } from '../../src/catalogue/messages.ts';
import type { Message } from '../../src/catalogue/schema.ts';
import { asksFor, answeredCount } from '../../src/domain/asking/asks.ts';
import { heardAnswer, newCard } from '../../src/domain/card/card.ts';
import { situationOf, type Answers } from '../../src/domain/interview/interview.ts';
import {
  blanksOf,
  languagesOf,
  messagesFor,
  messagesOfTask,
  openBlanks,
  writeMessage,
} from '../../src/domain/asking/messages.ts';

const situation = (answers: Answers) => situationOf(CATALOGUE.questions, answers);
const TRAVEL = situation({
  cardType: 'travel-esim',
  seller: 'airalo',
  profileState: 'installed',
  renewal: 'auto',
  whereabouts: 'abroad',
});
const HELPED = situation({
  cardType: 'local-sim',
  carrier: 'smart',
  billing: 'prepaid',
  simState: 'lost',
  registeredTo: 'me',
  identity: 'same-passport',
  whereabouts: 'abroad',
  helper: 'yes',
  accounts: ['none'],
});
const ids = (messages: readonly Message[]) => messages.map(({ id }) => id);

describe('messages', () => {
  it('are those that fit the person', () => {
    expect(ids(messagesFor(MESSAGES, TRAVEL))).toEqual([
      'seller-refund',
      'seller-cancel',
      'seller-chase',
    ]);
    expect(ids(messagesFor(MESSAGES, HELPED))).toEqual(['carrier-cancel', 'letter', 'complaint']);
    expect(ids(messagesFor(MESSAGES, { ...HELPED, bound: ['yes'] }))).toContain('new-number');
  });

  it('ask for the name to be put right where nobody can write a letter', () => {
    const stranger = { ...HELPED, registeredTo: ['stranger'] };
    expect(ids(messagesFor(MESSAGES, stranger))).toEqual([
      'carrier-cancel',
      're-register',
      'complaint',
    ]);
    const there = { ...stranger, whereabouts: ['in-cambodia'], helper: [] };
    expect(ids(messagesFor(MESSAGES, there))).toEqual(['re-register', 'complaint']);
  });

  it('of a company’s number begin with the company, and have no private person’s letter', () => {
    const company = situation({
      cardType: 'local-sim',
      registeredTo: 'company',
      whereabouts: 'abroad',
      helper: 'yes',
    });
    const offered = ids(messagesFor(MESSAGES, company));
    expect(offered.slice(0, 2)).toEqual(['company-request', 'letter-company']);
    expect(offered).not.toContain('letter');
  });

  it('of a task are those that belong to it', () => {
    expect(ids(messagesOfTask(MESSAGES, TRAVEL, 'claim-refund'))).toEqual(['seller-refund']);
    expect(ids(messagesOfTask(MESSAGES, TRAVEL, 'request-cancellation'))).toEqual([
      'seller-cancel',
    ]);
  });

  const message: Message = {
    id: 'example',
    when: [{}],
    languages: ['en'],
    paragraphs: [
      { id: 'always' },
      { id: 'lost', when: { simState: ['lost'] } },
      { id: 'renewal', when: { renewal: ['auto'] } },
      { id: 'no-words' },
    ],
    blanks: ['order'],
    task: [],
  };
  const words = { always: 'Order {{order}}.', lost: 'It is lost.', renewal: 'Stop renewing.' };

  it('say only what fits, with open blanks in brackets', () => {
    const labels = { order: 'order number' };
    expect(writeMessage(message, HELPED, words, {}, labels)).toBe(
      'Order [order number].\nIt is lost.',
    );
    expect(writeMessage(message, TRAVEL, words, { order: ' A-1 ' }, labels)).toBe(
      'Order A-1.\nStop renewing.',
    );
  });

  it('name the blanks that are said to this person, and those that stand open in a text', () => {
    const labels = { order: 'order number', name: 'name' };
    expect(blanksOf(message, HELPED, words, ['order', 'name'])).toEqual(['order']);
    const open = (text: string) => openBlanks(text, ['order', 'name'], labels);
    expect(open('Order [order number].')).toEqual(['order']);
    expect(open('Order A-1, [mine].')).toEqual([]);
  });

  it('take what was typed as it is, also what looks like a blank', () => {
    const text = writeMessage(message, TRAVEL, words, { order: '{{name}} $& <b>' }, {});
    expect(text).toContain('Order {{name}} $& <b>.');
  });
});

describe('the languages a message is sent in', () => {
  const sentIn = (id: string, answers = TRAVEL) => {
    const found = MESSAGES.find((one) => one.id === id);
    return found && languagesOf(found, answers);
  };

  it.each(['carrier-cancel', 're-register', 'complaint'])(
    'are English alone where a carrier or the regulator reads: %s',
    (id) => expect(sentIn(id, HELPED)).toEqual(['en']),
  );

  it('are Chinese too only for a seller who reads it', () => {
    for (const id of ['seller-cancel', 'seller-chase']) {
      expect(sentIn(id)).toEqual(['en']);
      expect(sentIn(id, { ...TRAVEL, seller: ['chat-shop'] })).toEqual(['en', 'zh']);
    }
  });

  it('are English and Khmer for the clerk', () => expect(sentIn('letter')).toEqual(['en-km']));
});

describe('questions to ask', () => {
  it('are those that fit the person', () => {
    const asked = asksFor(CATALOGUE.questionsToAsk, HELPED).map(({ id }) => id);
    expect(asked).toEqual(expect.arrayContaining(['fee', 'without-card', 'from-abroad']));
    expect(asked).not.toContain('final-bill');
    expect(
      asksFor(CATALOGUE.questionsToAsk, TRAVEL).every(({ id }) => id.startsWith('seller-')),
    ).toBe(true);
  });

  it('count as answered while an answer is noted', () => {
    const asks = asksFor(CATALOGUE.questionsToAsk, HELPED);
    const heard = (text: string) => ({
      ...newCard('one', 1),
      heard: { fee: { value: heardAnswer(text, 'hotline', '2026-12-03'), at: 2 } },
    });
    expect(answeredCount(asks, heard('0'))).toBe(1);
    expect(answeredCount(asks, heard(''))).toBe(0);
  });
});
