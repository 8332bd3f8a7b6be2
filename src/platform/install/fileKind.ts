// What a host may call a file of each kind. Anything else under such a name is something else: mostly the
// start page, which some hosts give for whatever they cannot find.
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\.js$/, /javascript/],
  [/\.css$/, /css/],
  [/\.(json|webmanifest)$/, /json/],
];

/** Whether an answer is the kind of file that its address names. Nothing is known of other kinds. */
export function isFile(url: string, { headers }: Response): boolean {
  const path = url.replace(/[?#].*$/, '');
  const kind = KINDS.find(([name]) => name.test(path))?.[1];
  return !kind || kind.test(headers.get('content-type') ?? '');
}
