import type { Carrier } from './schema.ts';
import { CELLCARD } from './carriers/cellcard.ts';
import { COOTEL } from './carriers/cootel.ts';
import { METFONE } from './carriers/metfone.ts';
import { SMART } from './carriers/smart.ts';
import { UNSURE } from './carriers/unsure.ts';
import { YES } from './carriers/yes.ts';

/** In the order in which they are offered. */
export const CARRIERS = [
  SMART,
  METFONE,
  CELLCARD,
  YES,
  COOTEL,
  UNSURE,
] as const satisfies readonly Carrier[];

/** On nobody's card at the regulator, though lists elsewhere give it to Cellcard. */
export const UNSETTLED_PREFIXES = ['079'] as const;

/** Those of qb, which lost its licence. */
export const FORMER_PREFIXES = ['013', '080', '083', '084'] as const;
export const FORMER_PREFIX_FACT = 'qb-status-1';
