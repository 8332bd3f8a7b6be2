export type ChatBrowser =
  'wechat' | 'qq' | 'telegram' | 'whatsapp' | 'facebook' | 'instagram' | 'line';

// In this order: WeChat's own name also stands beside QQ's engine (MQQBrowser).
const SIGNS: readonly (readonly [ChatBrowser, RegExp])[] = [
  ['wechat', /MicroMessenger/i],
  ['qq', /\bQQ\/\d/],
  ['telegram', /Telegram/i],
  ['whatsapp', /WhatsApp/i],
  ['instagram', /Instagram/i],
  ['facebook', /FBAN|FBAV|FB_IAB/],
  ['line', /\bLine\/\d/],
];

/**
 * The chat app whose built-in browser shows this page, by its user agent; undefined for a browser proper.
 * On a server there is none. Telegram on iPhone and WhatsApp's custom tabs say nothing of themselves and are not recognised.
 */
export function chatBrowser(userAgent: string = ownUserAgent()): ChatBrowser | undefined {
  return SIGNS.find(([, sign]) => sign.test(userAgent))?.[0];
}

function ownUserAgent(): string {
  return typeof window === 'undefined' ? '' : navigator.userAgent;
}
