import { readCode, readFragment, readIds, writeCode, writeId } from './addressParts.ts';

/**
 * Every address and the screen it opens; what stands after a colon is any id. Addresses are hashes under
 * one page: any static host serves them.
 */
export const ADDRESSES = {
  '': { screen: 'home' },
  about: { screen: 'about' },
  data: { screen: 'data' },
  install: { screen: 'install' },
  'at-counter': { screen: 'at-counter' },
  'resume/:code': { screen: 'resume' },
  'carrier/:carrier': { screen: 'carrier' },
  'seller/:seller': { screen: 'seller' },
  // These lead on to the card that was changed last: for shortcuts on the home screen.
  latest: { screen: 'latest', page: 'checklist' },
  'latest/counter': { screen: 'latest', page: 'counter' },
  'card/:card': { screen: 'checklist' },
  'card/:card/question/:question': { screen: 'question', change: false },
  'card/:card/change/:question': { screen: 'question', change: true },
  'card/:card/review': { screen: 'review' },
  'card/:card/task/:task': { screen: 'task' },
  'card/:card/last-call/:task': { screen: 'last-call' },
  'card/:card/card': { screen: 'card' },
  'card/:card/counter': { screen: 'counter' },
  'card/:card/after-counter': { screen: 'after-counter' },
  'card/:card/asks': { screen: 'asks' },
  'card/:card/refused': { screen: 'refused' },
  'card/:card/messages': { screen: 'messages' },
  'card/:card/message/:id': { screen: 'message' },
  'card/:card/proofs': { screen: 'proofs' },
  'card/:card/proof/:id': { screen: 'proof' },
  'card/:card/finish': { screen: 'finish' },
  'card/:card/record': { screen: 'record' },
  'card/:card/move': { screen: 'move' },
  'card/:card/plan': { screen: 'plan' },
  'card/:card/lapse': { screen: 'lapse' },
  'card/:card/ways': { screen: 'ways' },
} as const;

type Addresses = typeof ADDRESSES;

/** The names after the colons of an address. */
type IdsIn<Path> = Path extends `${infer Part}/${infer Rest}`
  ? IdsIn<Part> | IdsIn<Rest>
  : Path extends `:${infer Name}`
    ? Name
    : never;

/** What each address says, and `missing` for those that say nothing. */
export type Route =
  | { [P in keyof Addresses]: Addresses[P] & Readonly<Record<IdsIn<P>, string>> }[keyof Addresses]
  | { readonly screen: 'missing' };

/**
 * The route of a location hash, with or without its `#`, also when a chat app has appended to it or
 * encoded it. A fragment that is no path of ours at all opens the start; a path that fits nothing is
 * `missing`. Never throws.
 */
export function parseRoute(hash: string): Route {
  const { path, isPath } = readFragment(hash);
  const parts = readIds(path);
  const [first = ''] = parts;
  if (first === 'resume') return { screen: 'resume', code: readCode(path.slice(first.length)) };
  for (const [address, says] of Object.entries(ADDRESSES)) {
    const ids = idsIn(parts, address);
    if (ids) return { ...says, ...ids } as Route;
  }
  const isOfCard = first === 'card' && parts.length > 1;
  return { screen: isPath || isOfCard ? 'missing' : 'home' };
}

/** The ids of a path by their names in `address`; undefined when it does not fit. */
function idsIn(parts: readonly string[], address: string): Record<string, string> | undefined {
  const wanted = address.split('/');
  const ids: Record<string, string> = {};
  if (wanted.length !== Math.max(parts.length, 1)) return undefined;
  for (const [at, name] of wanted.entries()) {
    const part = parts[at] ?? '';
    if (name.startsWith(':')) ids[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return ids;
}

/** The address of a route, `#` included. parseRoute() reads it back, except for `missing`. Never throws. */
export function formatRoute(route: Route): string {
  const fields: Readonly<Record<string, unknown>> = route;
  const [address = ''] =
    Object.entries(ADDRESSES).find(([, says]) =>
      Object.entries(says).every(([name, value]) => fields[name] === value),
    ) ?? [];
  const part = (_: string, name: string): string =>
    (name === 'code' ? writeCode : writeId)(String(fields[name]));
  return `#/${address.replace(/:(\w+)/g, part)}`;
}
