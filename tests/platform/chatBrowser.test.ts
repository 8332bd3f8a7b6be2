import { expect, test } from 'vitest';
import { browserKind } from '../../src/platform/install/browserKind.ts';
import { chatBrowser } from '../../src/platform/install/chatBrowser.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  ['wechat', `${ANDROID} Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.49 MQQBrowser/6.2`],
  ['wechat', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI`],
  ['qq', `${IPHONE} Mobile/15E148 QQ/9.0.80.617 V1_IPH_SQ_9.0.80_1_APP_A`],
  ['telegram', `${ANDROID} Chrome/124.0 Mobile Safari/537.36 Telegram-Android/10.13.1`],
  ['whatsapp', `${IPHONE} Mobile/15E148 WhatsApp/24.10`],
  ['facebook', `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/465.0.0.34.105]`],
  ['facebook', `${ANDROID} Version/4.0 Chrome/124.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/464.0]`],
  ['instagram', `${IPHONE} Mobile/15E148 Instagram 333.0.0.30.96 (iPhone14,5)`],
  ['line', `${IPHONE} Safari Line/14.8.0`],
  ['zalo', `${ANDROID} Version/4.0 Chrome/124.0 Mobile Safari/537.36 Zalo android/12100`],
  ['feishu', `${ANDROID} Chrome/114.0 Mobile Safari/537.36 Lark/7.21.5 LarkLocale/zh_CN`],
  ['dingtalk', `${ANDROID} Chrome/114.0 Mobile Safari/537.36 AliApp(DingTalk/7.6.0)`],
  ['weibo', `${IPHONE} Mobile/15E148 Weibo (iPhone14,5__weibo__14.8.0__iphone__os17.5)`],
  ['xiaohongshu', `${IPHONE} Mobile/15E148 xhsdiscover/8.50`],
  ['douyin', `${ANDROID} Chrome/114.0 Mobile Safari/537.36 aweme_310400 BytedanceWebview/d8a21c6`],
  ['alipay', `${ANDROID} Chrome/114.0 Mobile Safari/537.36 AlipayClient/10.6.0`],
])('%s is recognised, as an app whose browser may drop downloads too', (app, userAgent) => {
  expect(chatBrowser(userAgent)).toBe(app);
  expect(browserKind(userAgent, 5)).toBe('chat');
});

test.each([
  `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`,
  `${ANDROID} Chrome/124.0.0.0 Mobile Safari/537.36`,
  `${ANDROID} Chrome/116.0 Mobile Safari/537.36 MQQBrowser/15.1`,
])('a browser proper is none: %s', (userAgent) => {
  expect(chatBrowser(userAgent)).toBeUndefined();
});
