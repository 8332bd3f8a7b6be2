import type { Account } from './schema.ts';
import { ABA_BANK } from './accounts/abaBank.ts';
import { ACLEDA } from './accounts/acleda.ts';
import { ALIPAY } from './accounts/alipay.ts';
import { APPLE_ACCOUNT } from './accounts/appleAccount.ts';
import { BAKONG } from './accounts/bakong.ts';
import { BINANCE } from './accounts/binance.ts';
import { CAMBODIA_E_VISA } from './accounts/cambodiaEVisa.ts';
import { DISCORD } from './accounts/discord.ts';
import { DOUYIN } from './accounts/douyin.ts';
import { FACEBOOK } from './accounts/facebook.ts';
import { FOODPANDA } from './accounts/foodpanda.ts';
import { GOOGLE_ACCOUNT } from './accounts/googleAccount.ts';
import { GRAB } from './accounts/grab.ts';
import { INSTAGRAM } from './accounts/instagram.ts';
import { KB_PRASAC_BANK } from './accounts/kbPrasacBank.ts';
import { LINE } from './accounts/line.ts';
import { MESSENGER } from './accounts/messenger.ts';
import { MICROSOFT_ACCOUNT } from './accounts/microsoftAccount.ts';
import { NHAM24 } from './accounts/nham24.ts';
import { OKX } from './accounts/okx.ts';
import { PASSAPP } from './accounts/passapp.ts';
import { PI_PAY } from './accounts/piPay.ts';
import { QQ } from './accounts/qq.ts';
import { SIGNAL } from './accounts/signal.ts';
import { TELEGRAM } from './accounts/telegram.ts';
import { TIKTOK } from './accounts/tiktok.ts';
import { TRUEMONEY_CAMBODIA } from './accounts/truemoneyCambodia.ts';
import { VIBER } from './accounts/viber.ts';
import { WECHAT } from './accounts/wechat.ts';
import { WHATSAPP } from './accounts/whatsapp.ts';
import { WING_BANK } from './accounts/wingBank.ts';
import { X_TWITTER } from './accounts/xTwitter.ts';

/** In the order in which they stand within their groups. */
export const ACCOUNTS = [
  ABA_BANK,
  ACLEDA,
  WING_BANK,
  BAKONG,
  KB_PRASAC_BANK,
  TRUEMONEY_CAMBODIA,
  PI_PAY,
  BINANCE,
  OKX,
  WECHAT,
  ALIPAY,
  QQ,
  DOUYIN,
  TELEGRAM,
  WHATSAPP,
  LINE,
  FACEBOOK,
  MESSENGER,
  INSTAGRAM,
  SIGNAL,
  VIBER,
  DISCORD,
  X_TWITTER,
  TIKTOK,
  GOOGLE_ACCOUNT,
  APPLE_ACCOUNT,
  MICROSOFT_ACCOUNT,
  GRAB,
  PASSAPP,
  FOODPANDA,
  NHAM24,
  CAMBODIA_E_VISA,
] as const satisfies readonly Account[];
