// In this order: WeChat's own name also stands beside QQ's engine (MQQBrowser).
const SIGNS = {
  wechat: /MicroMessenger/i,
  qq: /\bQQ\/\d/,
  telegram: /Telegram/i,
  whatsapp: /WhatsApp/i,
  instagram: /Instagram/i,
  facebook: /FBAN|FBAV|FB_IAB/,
  line: /\bLine\/\d/i,
  zalo: /Zalo/i,
  feishu: /\bLark\/|Feishu/i,
  dingtalk: /DingTalk/i,
  weibo: /Weibo/i,
  xiaohongshu: /xhsdiscover|XiaoHongShu|discover\/\d/i,
  douyin: /aweme|BytedanceWebview/i,
  alipay: /AlipayClient/i,
} as const;

/** An app that shows pages in a browser of its own: mostly a chat app, or one with chats in it. */
export type ChatBrowser = keyof typeof SIGNS;

/**
 * The chat app whose built-in browser shows this page, by its user agent; undefined for a browser proper.
 * On a server there is none. Telegram on iPhone and WhatsApp's custom tabs say nothing of themselves and are not recognised.
 */
export function chatBrowser(userAgent: string = ownUserAgent()): ChatBrowser | undefined {
  const apps = Object.keys(SIGNS) as ChatBrowser[];
  return apps.find((app) => SIGNS[app].test(userAgent));
}

function ownUserAgent(): string {
  return typeof window === 'undefined' ? '' : navigator.userAgent;
}
