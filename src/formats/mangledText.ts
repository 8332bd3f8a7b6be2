// Soft hyphens, zero-width and direction marks, joiners, line breaks, tabs. No link of ours has any.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const PERCENT_CODES = /(?:%[\da-f]{2})+/gi;
// More often than any chain of apps encodes; a text that is made to go on for ever ends here.
const MOST_HOPS = 6;

/**
 * A text that came through mail or chat apps, without what cannot be seen (spaces stay) and with its
 * percent codes undone, however often they were encoded. A code that means nothing stays as it is.
 * Never throws.
 */
export function undoMangling(text: string): string {
  let undone = text;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const next = undone.replace(UNSEEN, '').replace(PERCENT_CODES, decoded);
    if (next === undone) break;
    undone = next;
  }
  return undone.replace(UNSEEN, '');
}

function decoded(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}
