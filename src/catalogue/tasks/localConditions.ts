import type { Condition } from '../schema.ts';

export const LOCAL = { cardType: ['local-sim', 'local-esim'] } as const satisfies Condition;

export const IN_CAMBODIA = { ...LOCAL, whereabouts: ['in-cambodia'] } as const satisfies Condition;
/** CooTel is missing from the regulator's poster of common codes. */
export const WITH_HOTLINE = {
  ...IN_CAMBODIA,
  carrier: { not: ['cootel'] },
} as const satisfies Condition;
export const ABROAD = { ...LOCAL, whereabouts: ['abroad'] } as const satisfies Condition;
export const ABROAD_WITH_HELPER = { ...ABROAD, helper: ['yes'] } as const satisfies Condition;
export const AT_A_SHOP = [IN_CAMBODIA, ABROAD_WITH_HELPER] as const satisfies readonly Condition[];
export const ABROAD_ALONE = { ...ABROAD, helper: ['no'] } as const satisfies Condition;

/** Whoever is not sure whether it works gets what is to be done with it, and what to do without. */
export const SIM_WORKS = {
  cardType: ['local-sim'],
  simState: ['in-hand', 'unsure'],
} as const satisfies Condition;
export const SIM_AT_HAND = {
  cardType: ['local-sim'],
  simState: ['in-hand', 'damaged', 'unsure'],
} as const satisfies Condition;
export const SIM_BROKEN = {
  cardType: ['local-sim'],
  simState: ['damaged', 'lost', 'unsure'],
} as const satisfies Condition;
export const SIM_DAMAGED = {
  cardType: ['local-sim'],
  simState: ['damaged'],
} as const satisfies Condition;
export const SIM_UNTRIED = {
  cardType: ['local-sim'],
  simState: ['unsure'],
} as const satisfies Condition;
export const SIM_LOST = {
  cardType: ['local-sim'],
  simState: ['lost'],
} as const satisfies Condition;

export const ESIM_WORKS = {
  cardType: ['local-esim'],
  profileState: ['installed'],
} as const satisfies Condition;
export const ESIM_GONE = {
  cardType: ['local-esim'],
  profileState: ['deleted', 'never-installed'],
} as const satisfies Condition;

export const PREPAID = { ...LOCAL, billing: ['prepaid', 'unsure'] } as const satisfies Condition;
export const POSTPAID = { ...LOCAL, billing: ['postpaid', 'unsure'] } as const satisfies Condition;
export const NOT_MINE = {
  ...LOCAL,
  registeredTo: ['company', 'someone-else', 'stranger', 'unsure'],
} as const satisfies Condition;
/** Registered to someone who can be asked to come, or to sign. */
export const OWNER_KNOWN = {
  ...LOCAL,
  registeredTo: ['company', 'someone-else', 'unsure'],
} as const satisfies Condition;
/** Registered by whoever sold it, to someone who cannot be found; or never registered. */
export const STRANGER = { ...LOCAL, registeredTo: ['stranger'] } as const satisfies Condition;
export const BOUND = { ...LOCAL, bound: ['yes'] } as const satisfies Condition;

/** The carriers of which nothing but the regulator's rule on unused numbers is known. */
export const BY_REGULATOR = {
  carrier: { not: ['metfone', 'cellcard'] },
} as const satisfies Condition;
