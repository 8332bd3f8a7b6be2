import type { Account } from './schema.ts';
import { ABA_BANK } from './accounts/abaBank.ts';
import { ACLEDA } from './accounts/acleda.ts';
import { ALIPAY } from './accounts/alipay.ts';
import { APPLE_ACCOUNT } from './accounts/appleAccount.ts';
import { BAKONG } from './accounts/bakong.ts';
import { BINANCE } from './accounts/binance.ts';
import { BITGET } from './accounts/bitget.ts';
import { BYBIT } from './accounts/bybit.ts';
import { CAMBODIA_E_VISA } from './accounts/cambodiaEVisa.ts';
import { CANADIA_BANK } from './accounts/canadiaBank.ts';
import { CHINA_CONSULAR_APP } from './accounts/chinaConsularApp.ts';
import { CHIP_MONG_BANK } from './accounts/chipMongBank.ts';
import { CTRIP } from './accounts/ctrip.ts';
import { DINGTALK } from './accounts/dingtalk.ts';
import { DISCORD } from './accounts/discord.ts';
import { DOUYIN } from './accounts/douyin.ts';
import { E_GETS } from './accounts/eGets.ts';
import { EMONEY } from './accounts/emoney.ts';
import { FACEBOOK } from './accounts/facebook.ts';
import { FOODPANDA } from './accounts/foodpanda.ts';
import { GOOGLE_ACCOUNT } from './accounts/googleAccount.ts';
import { GRAB } from './accounts/grab.ts';
import { HTX } from './accounts/htx.ts';
import { INSTAGRAM } from './accounts/instagram.ts';
import { JD } from './accounts/jd.ts';
import { KB_PRASAC_BANK } from './accounts/kbPrasacBank.ts';
import { LINE } from './accounts/line.ts';
import { MEITUAN } from './accounts/meituan.ts';
import { MESSENGER } from './accounts/messenger.ts';
import { MICROSOFT_ACCOUNT } from './accounts/microsoftAccount.ts';
import { NHAM24 } from './accounts/nham24.ts';
import { OKX } from './accounts/okx.ts';
import { PASSAPP } from './accounts/passapp.ts';
import { PI_PAY } from './accounts/piPay.ts';
import { QQ } from './accounts/qq.ts';
import { RAILWAY_12306 } from './accounts/railway12306.ts';
import { SATHAPANA_BANK } from './accounts/sathapanaBank.ts';
import { SIGNAL } from './accounts/signal.ts';
import { TAOBAO } from './accounts/taobao.ts';
import { TELEGRAM } from './accounts/telegram.ts';
import { TIKTOK } from './accounts/tiktok.ts';
import { TRUEMONEY_CAMBODIA } from './accounts/truemoneyCambodia.ts';
import { VIBER } from './accounts/viber.ts';
import { WECHAT } from './accounts/wechat.ts';
import { WECOM } from './accounts/wecom.ts';
import { WEIBO } from './accounts/weibo.ts';
import { WHATSAPP } from './accounts/whatsapp.ts';
import { WING_BANK } from './accounts/wingBank.ts';
import { WOWNOW } from './accounts/wownow.ts';
import { XIAOHONGSHU } from './accounts/xiaohongshu.ts';
import { X_TWITTER } from './accounts/xTwitter.ts';

/** In the order in which they stand within their groups. */
export const ACCOUNTS = [
  ABA_BANK,
  ACLEDA,
  WING_BANK,
  BAKONG,
  KB_PRASAC_BANK,
  CANADIA_BANK,
  CHIP_MONG_BANK,
  SATHAPANA_BANK,
  TRUEMONEY_CAMBODIA,
  EMONEY,
  PI_PAY,
  BINANCE,
  OKX,
  BYBIT,
  BITGET,
  HTX,
  WECHAT,
  ALIPAY,
  QQ,
  DOUYIN,
  XIAOHONGSHU,
  WEIBO,
  TAOBAO,
  JD,
  MEITUAN,
  CTRIP,
  RAILWAY_12306,
  DINGTALK,
  WECOM,
  CHINA_CONSULAR_APP,
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
  WOWNOW,
  E_GETS,
  CAMBODIA_E_VISA,
] as const satisfies readonly Account[];
