import { newCard, type Card } from '../../src/domain/card/card.ts';

/** A card with something in every field. */
export function aCard(id: string, photos: readonly string[] = []): Card {
  return {
    ...newCard(id, 1_700_000_000_000),
    nickname: { value: `我的卡 ${id}`, at: 1_700_000_000_001 },
    answers: {
      cardType: { value: 'local-sim', at: 1_700_000_000_002 },
      carrier: { value: 'smart', at: 1_700_000_000_003 },
      accounts: { value: ['wechat', 'telegram'], at: 1_700_000_000_004 },
    },
    otherAccounts: { 'other-500000001': { value: 'Gym', at: 1_700_000_000_005 } },
    tasks: {
      'get-proof': {
        status: { value: { state: 'done' }, at: 1_700_000_000_006 },
        note: {
          value: 'asked for the "pink" slip\n<script>alert(1)</script>',
          at: 1_700_000_000_007,
        },
      },
      'account-wechat': { marks: { found: { value: true, at: 1_700_000_000_008 } } },
      balance: {
        status: { value: { state: 'open', waitingUntil: '2026-12-01' }, at: 1_700_000_000_009 },
      },
    },
    heard: {
      fee: { value: { text: 'none', on: '2026-11-01', who: 'Dara' }, at: 1_700_000_000_010 },
    },
    proofs: {
      'proof-1': {
        value: { kind: 'paper', on: '2026-11-02', place: 'BKK1', reference: 'A-77' },
        at: 1_700_000_000_011,
      },
    },
    photos: Object.fromEntries(
      photos.map((photo) => [
        photo,
        { value: { proof: 'proof-1', width: 4, height: 3, bytes: 9 }, at: 1_700_000_000_012 },
      ]),
    ),
    replies: { cancelled: { value: { reply: 'yes' }, at: 1_700_000_000_013 } },
    checks: { 'number-dead': { value: '2026-11-20', at: 1_700_000_000_014 } },
  };
}
