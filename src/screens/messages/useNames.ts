import type { Situation } from '../../domain/interview/condition.ts';
import { useWords } from '../../i18n/useWords.ts';

/** The names that fill themselves: carrier and seller, unless they are not known. */
export function useNames(situation: Situation): Readonly<Record<string, string>> {
  const words = useWords();
  const carrier = situation.carrier?.[0];
  const seller = situation.seller?.[0];
  const isNamed = (id: string | undefined): id is string =>
    id !== undefined && id !== 'unsure' && id !== 'chat-shop';
  return {
    carrier: isNamed(carrier) ? words.carrierName(carrier) : '',
    seller: isNamed(seller) ? words.sellerName(seller) : '',
  };
}
