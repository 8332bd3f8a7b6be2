import type { KeyboardEvent } from 'react';

/**
 * Whether a key belongs to the input method: an Enter that takes over the Chinese that was proposed. Safari
 * sends it after the composition has ended, told by its old number alone.
 */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
