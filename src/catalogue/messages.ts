import type { Message } from './schema.ts';
import {
  ABROAD,
  ABROAD_WITH_HELPER,
  BOUND,
  LOCAL,
  OWNER_KNOWN,
  STRANGER,
} from './tasks/localConditions.ts';

const TRAVEL = { cardType: ['travel-esim'] } as const;
/** Sellers whose support can be expected to read Chinese. */
const READS_CHINESE = {
  language: 'zh',
  when: { seller: ['chat-shop', 'esim1088', 'trip-com', 'klook'] },
} as const;
const GREETED = { id: 'hello' } as const;
const SIGNED = { id: 'thanks' } as const;

/** In the order a person is likely to need them. */
export const MESSAGES = [
  {
    id: 'seller-cancel',
    when: [TRAVEL],
    languages: ['en'],
    alsoIn: READS_CHINESE,
    paragraphs: [
      GREETED,
      { id: 'order' },
      { id: 'installed', when: { profileState: ['installed'] } },
      { id: 'never-installed', when: { profileState: ['never-installed'] } },
      { id: 'deleted', when: { profileState: ['deleted'] } },
      { id: 'expired', when: { profileState: ['expired'] } },
      { id: 'renewal', when: { renewal: ['auto', 'unsure'] } },
      { id: 'refund', when: { profileState: ['installed', 'never-installed', 'deleted'] } },
      { id: 'confirm' },
      { id: 'papers' },
      SIGNED,
    ],
    blanks: ['order', 'code', 'iccid', 'name'],
    task: ['request-cancellation'],
  },
  {
    id: 'seller-chase',
    when: [TRAVEL],
    languages: ['en'],
    alsoIn: READS_CHINESE,
    paragraphs: [GREETED, { id: 'sent' }, { id: 'answer' }, { id: 'confirm' }, SIGNED],
    blanks: ['order', 'sent', 'name'],
    task: ['follow-up'],
  },
  {
    id: 'carrier-cancel',
    when: [ABROAD],
    languages: ['en'],
    paragraphs: [
      GREETED,
      { id: 'wish' },
      { id: 'mine', when: { registeredTo: ['me'] } },
      { id: 'not-mine', when: { registeredTo: ['company', 'someone-else', 'unsure'] } },
      { id: 're-register', when: STRANGER },
      { id: 'lost', when: { cardType: ['local-sim'], simState: ['lost'] } },
      { id: 'helper', when: { helper: ['yes'] } },
      { id: 'alone', when: { helper: ['no'] } },
      { id: 'balance', when: { billing: ['prepaid', 'unsure'] } },
      { id: 'bill', when: { billing: ['postpaid', 'unsure'] } },
      { id: 'services' },
      { id: 'confirm' },
      SIGNED,
    ],
    blanks: ['number', 'name'],
    task: ['cancel-from-abroad', 'cancel-by-helper'],
  },
  {
    id: 're-register',
    when: [STRANGER],
    languages: ['en'],
    paragraphs: [GREETED, { id: 'wish' }, { id: 'why' }, { id: 'papers' }, { id: 'then' }, SIGNED],
    blanks: ['number', 'name'],
    task: ['re-register'],
  },
  {
    id: 'new-number',
    when: [BOUND],
    languages: ['zh', 'en'],
    paragraphs: [{ id: 'news' }, { id: 'old' }, { id: 'warn' }, { id: 'sign' }],
    blanks: ['old', 'new', 'from', 'name'],
    task: ['tell-people'],
    amongFriends: true,
  },
  {
    id: 'new-number-formal',
    when: [BOUND],
    languages: ['en', 'zh'],
    paragraphs: [{ id: 'hello' }, { id: 'change' }, { id: 'codes' }, { id: 'confirm' }, SIGNED],
    blanks: ['whom', 'account', 'old', 'new', 'from', 'name'],
    task: ['tell-people'],
  },
  {
    id: 'letter',
    // It says that whoever signs is the registered user, which nobody can where that is a stranger.
    when: [{ ...ABROAD_WITH_HELPER, registeredTo: { not: ['stranger'] } }, OWNER_KNOWN],
    languages: ['en-km'],
    paragraphs: [
      { id: 'heading' },
      { id: 'grant' },
      { id: 'acts' },
      { id: 'copies' },
      { id: 'sign' },
    ],
    blanks: ['owner', 'ownerPaper', 'number', 'helper', 'helperPaper', 'date'],
    task: ['prepare-helper', 'bring-owner'],
    prints: true,
    note: { words: 'letterNote' },
  },
  {
    id: 'complaint',
    when: [LOCAL],
    languages: ['en'],
    paragraphs: [
      { id: 'hello' },
      { id: 'number' },
      { id: 'happened' },
      { id: 'asked' },
      { id: 'wish' },
      SIGNED,
    ],
    blanks: ['number', 'happened', 'when', 'asked', 'name'],
    task: ['call-old-number'],
    note: { words: 'regulator', facts: ['trc-complaints-1', 'trc-complaints-2'] },
  },
] as const satisfies readonly Message[];
