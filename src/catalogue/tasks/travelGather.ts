import type { Task } from '../schema.ts';

/** Finding the seller, and gathering what its support asks for. */
export const TRAVEL_GATHER_TASKS = [
  {
    id: 'find-seller',
    code: 27,
    stage: 'gather',
    category: 'documents',
    timing: { ahead: 3, before: ['gather-order'] },
    endings: ['cancel', 'unsure', 'run-out'],
    when: [{ cardType: ['travel-esim'], seller: ['unsure'] }],
    steps: [
      { id: 'search-mail', facts: ['source-article-esim-contact-1'] },
      { id: 'card-statement' },
      { id: 'apps-and-chats' },
      { id: 'phone-name', when: { profileState: ['installed', 'expired'] } },
      { id: 'ask-who-bought' },
      { id: 'change-answer' },
    ],
  },
  {
    id: 'gather-order',
    code: 28,
    stage: 'gather',
    category: 'documents',
    timing: { ahead: 1 },
    when: [{ cardType: ['travel-esim'] }],
    whyFacts: ['esim-generic-support-needs-1'],
    steps: [
      { id: 'order-number', facts: ['source-article-esim-contact-1'] },
      {
        id: 'iccid-iphone',
        when: { profileState: ['installed', 'expired'] },
        facts: ['device-iphone-find-iccid-1', 'device-all-id-lengths-1'],
      },
      {
        id: 'iccid-android',
        when: { profileState: ['installed', 'expired'] },
        facts: ['device-android-find-iccid-1', 'device-all-id-lengths-1'],
      },
      {
        id: 'iccid-elsewhere',
        when: { profileState: ['deleted', 'never-installed'] },
        facts: ['device-all-id-lengths-1'],
      },
      {
        id: 'airalo-reseller',
        when: { seller: ['airalo'] },
        facts: ['airalo-third-party-purchase-1'],
      },
      { id: 'holafly-reseller', when: { seller: ['holafly'] }, facts: ['holafly-refund-window-1'] },
      {
        id: 'who-was-paid',
        when: {
          seller: { not: ['airalo', 'holafly'] },
        },
      },
      { id: 'phone-details', facts: ['esim-generic-support-needs-1'] },
    ],
    take: [
      { id: 'order-number' },
      { id: 'activation-code' },
      { id: 'iccid' },
      { id: 'purchase-mail' },
      { id: 'payment-receipt' },
    ],
    ask: ['seller-papers'],
  },
  {
    id: 'watermark-id',
    code: 29,
    stage: 'gather',
    category: 'documents',
    timing: { ahead: 1 },
    when: [{ cardType: ['travel-esim'], seller: ['esim1088', 'chat-shop', 'unsure'] }],
    steps: [
      { id: 'only-if-asked', facts: ['source-article-esim-request-1'] },
      { id: 'copy-first' },
      { id: 'watermark' },
      { id: 'cover' },
      { id: 'send-and-delete' },
    ],
    ask: ['seller-papers'],
  },
  {
    id: 'save-esim-details',
    code: 30,
    stage: 'gather',
    category: 'backups',
    timing: { ahead: 1 },
    endings: ['cancel', 'unsure', 'run-out'],
    when: [{ cardType: ['travel-esim'] }],
    steps: [
      {
        id: 'plan-page',
        when: { profileState: ['installed', 'never-installed', 'expired'] },
      },
      { id: 'phone-page', when: { profileState: ['installed', 'expired'] } },
      { id: 'deleted-records', when: { profileState: ['deleted'] } },
      { id: 'chat-record' },
      { id: 'payment-record' },
      { id: 'one-place' },
    ],
  },
] as const satisfies readonly Task[];
