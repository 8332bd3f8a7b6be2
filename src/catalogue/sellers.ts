import type { Seller } from './schema.ts';
import { AIRALO } from './sellers/airalo.ts';
import { ALOSIM } from './sellers/alosim.ts';
import { CHAT_SHOP } from './sellers/chatShop.ts';
import { ESIM1088 } from './sellers/esim1088.ts';
import { HOLAFLY } from './sellers/holafly.ts';
import { KLOOK } from './sellers/klook.ts';
import { MAYA } from './sellers/maya.ts';
import { MOBIMATTER } from './sellers/mobimatter.ts';
import { NOMAD } from './sellers/nomad.ts';
import { SAILY } from './sellers/saily.ts';
import { TRIP_COM } from './sellers/tripCom.ts';
import { UBIGI } from './sellers/ubigi.ts';
import { UNSURE } from './sellers/unsure.ts';
import { YESIM } from './sellers/yesim.ts';

/** In the order in which they are offered, which is no ranking. */
export const SELLERS = [
  AIRALO,
  HOLAFLY,
  SAILY,
  NOMAD,
  UBIGI,
  YESIM,
  MOBIMATTER,
  TRIP_COM,
  KLOOK,
  MAYA,
  ALOSIM,
  ESIM1088,
  CHAT_SHOP,
  UNSURE,
] as const satisfies readonly Seller[];
