import type { TextStorage } from '../../src/platform/storage/textStorage.ts';

/** A storage that can be full or forbidden, and whose tabs hear of one another when told to. */
export class FakeStorage implements TextStorage {
  readonly texts = new Map<string, string>();
  /** Every accepted write, in order. */
  readonly writes: string[] = [];
  /** Whether a key may be written; a full or picky storage says no. */
  accepts: (key: string) => boolean = () => true;
  isForbidden = false;

  read(key: string): string | null | undefined {
    return this.isForbidden ? undefined : (this.texts.get(key) ?? null);
  }

  write(key: string, text: string): boolean {
    if (this.isForbidden || !this.accepts(key)) return false;
    this.texts.set(key, text);
    this.writes.push(key);
    return true;
  }

  remove(key: string): boolean {
    return !this.isForbidden && this.texts.delete(key);
  }

  keys(prefix: string): string[] {
    return this.isForbidden ? [] : [...this.texts.keys()].filter((key) => key.startsWith(prefix));
  }

  watch(): () => void {
    return () => {};
  }
}
