import { expect, test } from 'vitest';

import { browserKind } from '../../src/platform/install/browserKind.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; M2101K6G) AppleWebKit/537.36 (KHTML, like Gecko)';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  ['ios', `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`, 5],
  ['ios', `${IPHONE} CriOS/131.0 Mobile/15E148 Safari/604.1`, 5],
  ['ios', `${MAC} Version/18.1 Safari/605.1.15`, 5],
  ['desktop', `${MAC} Version/18.1 Safari/605.1.15`, 0],
  ['chat', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.54 NetType/WIFI Language/zh_CN`, 5],
  ['chat', `${IPHONE} Mobile/15E148`, 5],
  ['chat', `${ANDROID} Version/4.0 Chrome/131.0 Mobile Safari/537.36 MicroMessenger/8.0.54`, 5],
  [
    'chat',
    `${ANDROID.replace('M2101K6G', 'M2101K6G; wv')} Version/4.0 Chrome/131.0 Mobile Safari/537.36`,
    5,
  ],
  ['chat', `${ANDROID} Chrome/131.0 Mobile Safari/537.36 Telegram-Android/11.4`, 5],
  ['android', `${ANDROID} Chrome/131.0 Mobile Safari/537.36`, 5],
  ['android', 'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114.0 Mobile', 5],
  ['desktop', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/131.0 Safari/537.36', 10],
  ['desktop', '', 0],
])('%s: %s', (kind, userAgent, touchPoints) => {
  expect(browserKind(userAgent, touchPoints)).toBe(kind);
});
