const LOOKED_AT = 1024;

/** UTF-16 by its byte order mark, or, without one, by where the zeros of its Latin letters stand. */
function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const looked = head.subarray(0, LOOKED_AT);
  for (const [index, byte] of looked.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked.length / 8 && even === 0) return 'utf-16le';
  return even > looked.length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

/** Whether a file that begins so is a text, in UTF-8, UTF-16 or an older coding. */
export function isText(head: Uint8Array): boolean {
  if (utf16Of(head)) return true;
  return head
    .subarray(0, LOOKED_AT)
    .every((byte) => byte > 31 || (byte > 8 && byte < 14) || byte === 27);
}

// What editors write that do not write UTF-8: Chinese Windows, western Windows.
const OLDER = ['gb18030', 'windows-1252'];

/**
 * What a text's bytes may say: by its byte order mark, as UTF-8, else in older codings, and last as
 * UTF-8 with what is none replaced. A reader with a sum can tell which of them is right.
 */
export function* decodings(bytes: Uint8Array): Generator<string, void, undefined> {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    yield new TextDecoder(utf16).decode(bytes);
    return;
  }
  const strict = decodeStrictly('utf-8', bytes);
  if (strict !== undefined) {
    yield strict;
    return;
  }
  for (const coding of OLDER) {
    const text = decodeStrictly(coding, bytes);
    if (text !== undefined) yield text;
  }
  yield new TextDecoder().decode(bytes);
}

function decodeStrictly(coding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(coding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
