/**
 * Chats and mail programs write the `#` of an address as `%23` now and then, once or twice over, and what
 * stood behind it becomes part of the path. Returns the address that was meant; undefined when nothing of
 * the kind happened. Refers to nothing outside itself: the page for what is not found holds a copy of it.
 */
export function addressMeant(address: string): string | undefined {
  const parts = /^([^?#]*?)%(?:25)*23([^?#]*)/i.exec(address);
  if (!parts) return undefined;
  const [, page, rest = ''] = parts;
  return `${page}#${rest.replace(/%(?:25)*2f/gi, '/')}`;
}
