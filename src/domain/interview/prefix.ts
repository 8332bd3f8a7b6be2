/** The parts of the carrier table that prefixes need. */
export interface PrefixTables {
  readonly carriers: readonly { readonly id: string; readonly prefixes: readonly string[] }[];
  /** Prefixes that sources disagree about. */
  readonly unsettled: readonly string[];
  /** Prefixes of a carrier that lost its licence. */
  readonly former: readonly string[];
}

export type PrefixReading =
  | { readonly kind: 'carrier'; readonly prefix: string; readonly carrier: string }
  | { readonly kind: 'unsettled' | 'former' | 'unknown'; readonly prefix: string }
  /** Too little to tell. */
  | { readonly kind: 'incomplete' }
  /** Letters, or a country code other than +855. */
  | { readonly kind: 'not-a-number' };

/**
 * Which carrier the start of a phone number belongs to. Accepts `012`, `12`, `+855 12`, `00855 12`,
 * a whole number, full-width digits, spaces, dots, dashes and brackets. Never throws; keeps nothing.
 */
export function readPrefix(text: string, tables: PrefixTables): PrefixReading {
  // Cf: a number copied from a phone's address book stands between invisible direction marks.
  const compact = text.normalize('NFKC').replace(/[\s().\p{Pd}\p{Cf}]/gu, '');
  if (compact === '') return { kind: 'incomplete' };
  if (!/^\+?\d*$/.test(compact)) return { kind: 'not-a-number' };
  const national = withoutCountryCode(compact);
  if (national === undefined) return { kind: 'not-a-number' };
  const digits = national.replace(/^0/, '').slice(0, 2);
  if (digits.length < 2) return { kind: 'incomplete' };
  const prefix = `0${digits}`;
  const carrier = tables.carriers.find(({ prefixes }) => prefixes.includes(prefix));
  if (carrier) return { kind: 'carrier', prefix, carrier: carrier.id };
  if (tables.unsettled.includes(prefix)) return { kind: 'unsettled', prefix };
  if (tables.former.includes(prefix)) return { kind: 'former', prefix };
  return { kind: 'unknown', prefix };
}

function withoutCountryCode(compact: string): string | undefined {
  const international = compact.replace(/^00/, '+');
  if (international.startsWith('+')) {
    const rest = international.slice(1);
    if (rest.startsWith('855')) return rest.slice(3);
    return '855'.startsWith(rest) ? '' : undefined;
  }
  // `855…` without the plus is the country code, unless it is a whole 085 number without its 0:
  // those have eight digits.
  const isCountryCode = compact.startsWith('855') && compact.length > 4 && compact.length !== 8;
  return isCountryCode ? compact.slice(3) : compact;
}
