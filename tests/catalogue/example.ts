import type { Tables, Words, WordsByLanguage } from './tables.ts';

// A small catalogue that breaks no rule. Each rule's test breaks it in one place, to show that the
// rule can fail.

export const EXAMPLE: Tables = {
  questions: [
    {
      id: 'cardType',
      code: 0,
      kind: 'one',
      options: [{ id: 'local-sim', code: 0 }],
      assume: 'local-sim',
    },
    {
      id: 'carrier',
      code: 1,
      kind: 'one',
      options: [
        { id: 'smart', code: 0 },
        { id: 'unsure', code: 1 },
      ],
      askIf: { cardType: ['local-sim'] },
      assume: 'unsure',
    },
    { id: 'seller', code: 2, kind: 'one', options: [{ id: 'airalo', code: 0 }], assume: 'airalo' },
    {
      id: 'accounts',
      code: 3,
      kind: 'many',
      options: [
        { id: 'wechat', code: 0 },
        { id: 'none', code: 1 },
      ],
      assume: 'none',
    },
  ],
  stages: ['move', 'money'],
  tasks: [
    {
      id: 'check-balance',
      code: 0,
      stage: 'money',
      category: 'balance',
      timing: { ahead: 2 },
      when: [{ cardType: ['local-sim'] }],
      steps: [
        {
          id: 'dial',
          when: { carrier: ['smart'] },
          facts: ['balance-1'],
          action: { kind: 'code', fact: 'balance-1', value: 'balanceCode' },
        },
        {
          id: 'read',
          facts: ['terms-1'],
          action: { kind: 'open', fact: 'terms-1' },
        },
      ],
      take: [{ id: 'card', when: { bound: ['yes'] } }],
      ask: ['fee'],
    },
  ],
  accounts: [
    {
      id: 'wechat',
      code: 0,
      group: 'messaging',
      needsOldNumberSms: 'yes',
      smsFact: 'wechat-1',
      steps: [{ id: 'open', facts: ['wechat-1'] }],
    },
  ],
  questionsToAsk: [{ id: 'fee', code: 0, when: [{ cardType: ['local-sim'] }] }],
  carriers: [
    {
      id: 'smart',
      code: 0,
      prefixes: ['010'],
      prefixFact: 'prefixes-1',
      facts: ['balance-1'],
      unknown: [],
    },
    { id: 'unsure', code: 1, prefixes: [], facts: [], unknown: ['fee'] },
  ],
  sellers: [{ id: 'airalo', code: 0, facts: ['terms-1'], unknown: [] }],
  facts: new Map(
    (
      [
        {
          id: 'balance-1',
          source: 'page',
          confidence: 'high',
          values: { balanceCode: '*1201#', days: 7 },
        },
        { id: 'terms-1', source: 'page', confidence: 'medium' },
        { id: 'wechat-1', source: 'told', confidence: 'low' },
        { id: 'prefixes-1', source: 'page', confidence: 'high' },
      ] as const
    ).map((fact) => [fact.id, fact]),
  ),
  sources: new Map(
    (
      [
        {
          id: 'page',
          url: 'https://example.org/terms',
          kind: 'official',
          date: '2026-03',
          linkable: true,
          checkedOn: '2026-11-24',
          recheckBy: '2027-05-24',
        },
        {
          id: 'told',
          kind: 'article',
          linkable: false,
          checkedOn: '2026-11-24',
          recheckBy: '2027-05-24',
        },
      ] as const
    ).map((source) => [source.id, source]),
  ),
  retired: { 'old-task': null },
  factsInCode: [],
};

const zh: Words = {
  tasks: {
    'check-balance': {
      title: '查余额',
      why: '余额可能拿不回来。',
      steps: { dial: '拨 `{{balanceCode}}`，等 {{days}} 天。', read: '看条款。' },
      take: { card: 'SIM 卡' },
    },
  },
  accounts: { wechat: { name: '微信', lost: '收不到验证码。', steps: { open: '打开微信。' } } },
  carriers: {
    smart: { name: 'Smart', about: '一家运营商。' },
    unsure: { name: '不确定', about: '按前三位来查。' },
  },
  sellers: { airalo: { name: 'Airalo', about: '一家 eSIM 卖家。' } },
  asks: { fee: { question: '收手续费吗？', label: '手续费' } },
  facts: { 'balance-1': '拨 `{{balanceCode}}` 查余额。', 'terms-1': '条款公开。' },
  questions: {
    cardType: { title: '哪种卡？', short: '卡', options: { 'local-sim': { label: '本地卡' } } },
    carrier: { title: '哪家运营商？', short: '运营商', options: { unsure: { label: '不确定' } } },
    seller: { title: '哪家卖家？', short: '卖家' },
    accounts: { title: '绑了什么？', short: '账号', options: { none: { label: '没有' } } },
  },
};

const en: Words = {
  tasks: {
    'check-balance': {
      title: 'Check the balance',
      why: 'What is left on it may be lost.',
      steps: { dial: 'Dial `{{balanceCode}}`, wait {{days}} days.', read: 'Read the terms.' },
      take: { card: 'The SIM card' },
    },
  },
  accounts: { wechat: { name: 'WeChat', lost: 'Codes stop.', steps: { open: 'Open WeChat.' } } },
  carriers: {
    smart: { name: 'Smart', about: 'A carrier.' },
    unsure: { name: 'Not sure', about: 'The first digits tell.' },
  },
  sellers: { airalo: { name: 'Airalo', about: 'An eSIM seller.' } },
  asks: { fee: { question: 'Is there a fee?', label: 'Fee' } },
  facts: { 'balance-1': 'Dial `{{balanceCode}}` for it.', 'terms-1': 'The terms are public.' },
  questions: {
    cardType: { title: 'Which?', short: 'Card', options: { 'local-sim': { label: 'Local' } } },
    carrier: { title: 'Who?', short: 'Carrier', options: { unsure: { label: 'Not sure' } } },
    seller: { title: 'Which seller?', short: 'Seller' },
    accounts: { title: 'What?', short: 'Accounts', options: { none: { label: 'None' } } },
  },
};

export const EXAMPLE_WORDS: WordsByLanguage = { zh, en };

/** The words with one text replaced, or removed by `undefined`. */
export function withText(
  words: WordsByLanguage,
  language: string,
  file: keyof Words,
  path: string,
  text: string | undefined,
): WordsByLanguage {
  const copy = structuredClone(words) as unknown as Record<string, Record<string, Branch>>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy[language]?.[file] as Branch;
  for (const key of keys) at = (at[key] ??= {}) as Branch;
  if (text === undefined) delete at[last];
  else at[last] = text;
  return copy as unknown as WordsByLanguage;
}

interface Branch {
  [key: string]: string | Branch;
}
