import { readCode, readFragment, readIds, writeCode, writeId } from './addressParts.ts';

/** The pages of one card whose address is their name. */
const CARD_PAGES = [
  'review',
  'card',
  'counter',
  'asks',
  'refused',
  'messages',
  'proofs',
  'finish',
  'record',
  'move',
] as const;
type CardPage = (typeof CARD_PAGES)[number];

/** The pages of one thing of a card. */
const CARD_DETAILS = ['message', 'proof'] as const;
type CardDetail = (typeof CARD_DETAILS)[number];

/** The screens and what each shows. Addresses are hashes under one page: any static host serves them. */
export type Route =
  | { readonly screen: 'home' }
  | {
      readonly screen: 'question';
      readonly card: string;
      readonly question: string;
      readonly change: boolean;
    }
  | { readonly screen: 'checklist'; readonly card: string }
  | { readonly screen: 'task'; readonly card: string; readonly task: string }
  | { readonly screen: 'last-call'; readonly card: string; readonly task: string }
  | { readonly screen: CardPage; readonly card: string }
  | { readonly screen: CardDetail; readonly card: string; readonly id: string }
  | { readonly screen: 'carrier'; readonly carrier: string }
  | { readonly screen: 'seller'; readonly seller: string }
  | { readonly screen: 'about' | 'data' | 'install' }
  | { readonly screen: 'resume'; readonly code: string }
  /** Leads on to the card that was changed last: for shortcuts on the home screen. */
  | { readonly screen: 'latest'; readonly page: 'checklist' | 'counter' }
  | { readonly screen: 'missing' };

/**
 * The route of a location hash, with or without its `#`, also when a chat app has appended to it or
 * encoded it. A fragment that is no path of ours at all opens the start; a path that fits nothing is
 * `missing`. Never throws.
 */
export function parseRoute(hash: string): Route {
  const { path, isPath } = readFragment(hash);
  const parts = readIds(path);
  const [first, id = '', page, detail = ''] = parts;
  if (first === undefined) return { screen: 'home' };
  if (parts.length === 1 && (first === 'about' || first === 'data' || first === 'install')) {
    return { screen: first };
  }
  if (first === 'resume') return { screen: 'resume', code: readCode(path.slice(first.length)) };
  if (first === 'latest' && parts.length === 1) return { screen: 'latest', page: 'checklist' };
  if (first === 'latest' && parts.length === 2 && id === 'counter') {
    return { screen: 'latest', page: 'counter' };
  }
  if (first === 'carrier' && parts.length === 2) return { screen: 'carrier', carrier: id };
  if (first === 'seller' && parts.length === 2) return { screen: 'seller', seller: id };
  if (first === 'card' && id) return parseCardRoute(id, page, detail, parts.length);
  return { screen: isPath ? 'missing' : 'home' };
}

function parseCardRoute(
  card: string,
  page: string | undefined,
  detail: string,
  length: number,
): Route {
  if (page === undefined) return { screen: 'checklist', card };
  const cardPage = CARD_PAGES.find((name) => name === page);
  if (cardPage && length === 3) return { screen: cardPage, card };
  if (length !== 4) return { screen: 'missing' };
  if (page === 'question') return { screen: 'question', card, question: detail, change: false };
  if (page === 'change') return { screen: 'question', card, question: detail, change: true };
  if (page === 'task') return { screen: 'task', card, task: detail };
  if (page === 'last-call') return { screen: 'last-call', card, task: detail };
  const cardDetail = CARD_DETAILS.find((name) => name === page);
  if (cardDetail) return { screen: cardDetail, card, id: detail };
  return { screen: 'missing' };
}

/** The address of a route, `#` included. parseRoute() reads it back, except for `missing`. Never throws. */
export function formatRoute(route: Route): string {
  if (route.screen === 'resume') return `#/resume/${writeCode(route.code)}`;
  return `#/${partsOf(route).map(writeId).join('/')}`;
}

function partsOf(route: Exclude<Route, { screen: 'resume' }>): readonly string[] {
  switch (route.screen) {
    case 'home':
    case 'missing':
      return [];
    case 'about':
    case 'data':
    case 'install':
      return [route.screen];
    case 'latest':
      return route.page === 'counter' ? ['latest', 'counter'] : ['latest'];
    case 'carrier':
      return [route.screen, route.carrier];
    case 'seller':
      return [route.screen, route.seller];
    case 'checklist':
      return ['card', route.card];
    case 'question':
      return ['card', route.card, route.change ? 'change' : 'question', route.question];
    case 'task':
    case 'last-call':
      return ['card', route.card, route.screen, route.task];
    case 'message':
    case 'proof':
      return ['card', route.card, route.screen, route.id];
    default:
      return ['card', route.card, route.screen];
  }
}
