import type { Ending } from '../../catalogue/schema.ts';
import type { Situation } from '../interview/condition.ts';

/** What the answers do not tell, and the person adds while comparing. Nothing of it is kept. */
export interface Needs {
  readonly usedFor?: 'codes' | 'calls' | 'nothing';
  readonly comesBack?: 'yes' | 'no';
  readonly othersUse?: 'yes' | 'no';
  readonly shop?: 'yes' | 'no';
}

export type WayReason =
  | 'othersUse'
  | 'comesBack'
  | 'codes'
  | 'postpaid'
  | 'bound'
  | 'shop'
  | 'noShop'
  | 'nothingBound'
  | 'prepaid'
  | 'renews'
  | 'oneOff';

export interface Advice {
  readonly way: Ending;
  readonly reasons: readonly WayReason[];
}

/**
 * The way that fits, with the reasons for it; undefined where the answers give no clear one. It only
 * advises: nothing follows from it until the person chooses. A number that may be postpaid is never
 * advised to be let run out, because its bills go on.
 */
export function adviseWay(situation: Situation, needs: Needs): Advice | undefined {
  const has = (key: keyof Situation, value: string): boolean =>
    situation[key]?.includes(value) === true;
  if (has('cardType', 'travel-esim')) {
    if (has('renewal', 'auto')) return { way: 'cancel', reasons: ['renews'] };
    return has('renewal', 'one-off') ? { way: 'run-out', reasons: ['oneOff'] } : undefined;
  }
  if (needs.othersUse === 'yes') return { way: 'hand-over', reasons: ['othersUse'] };
  if (needs.comesBack === 'yes' && needs.usedFor !== 'nothing') {
    return {
      way: 'keep',
      reasons: needs.usedFor === 'codes' ? ['codes', 'comesBack'] : ['comesBack'],
    };
  }
  if (needs.comesBack !== 'no' || needs.othersUse !== 'no') return undefined;
  const isPrepaid = has('billing', 'prepaid');
  if (has('billing', 'postpaid')) return { way: 'cancel', reasons: ['postpaid'] };
  if (isPrepaid && has('bound', 'no') && needs.usedFor !== 'codes') {
    return { way: 'lapse', reasons: ['nothingBound', 'prepaid'] };
  }
  if (needs.shop === 'yes') return { way: 'cancel', reasons: ['bound', 'shop'] };
  return needs.shop === 'no' && isPrepaid
    ? { way: 'lapse', reasons: ['noShop', 'prepaid'] }
    : undefined;
}
