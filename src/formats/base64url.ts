/** The bytes as base64url (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

/**
 * The bytes of a text in base64url's letters. Never throws: what does not fill a byte at the end is left
 * out, and from a letter on that base64url does not have, everything.
 */
export function fromBase64Url(text: string): Uint8Array {
  const letters = /^[\w-]*/.exec(text)?.[0] ?? '';
  // A single letter at the end, after whole groups of four, holds no byte.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  const binary = atob(whole.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
