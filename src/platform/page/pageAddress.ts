/** The address under which this app is open, without query and hash: what a link to it starts with. */
export function pageAddress(): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname.replace(/index\.html$/, '')}`;
}
