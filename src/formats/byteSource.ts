/** Thrown when more was read than the file can be worth. */
export class ReadTooMuch extends Error {}

/** What may still be read, in bytes; shared by all that reads from one file. */
export interface ReadBudget {
  left: number;
}

/**
 * A file that is read in pieces and on a budget: whatever its directory says, no more than that is ever
 * read of it. `pace` is asked before each piece, and may reject to end the reading.
 */
export class ByteSource {
  readonly #file: Blob;
  readonly #budget: ReadBudget;
  readonly #pace: () => Promise<void>;

  constructor(file: Blob, budget: ReadBudget, pace: () => Promise<void>) {
    this.#file = file;
    this.#budget = budget;
    this.#pace = pace;
  }

  get size(): number {
    return this.#file.size;
  }

  /** The bytes from `from` up to `to`; fewer at the end. Rejects with ReadTooMuch beyond the budget. */
  async read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
    await this.#pace();
    const piece = this.slice(from, to);
    this.#budget.left -= piece.size;
    if (this.#budget.left < 0) throw new ReadTooMuch();
    return new Uint8Array(await piece.arrayBuffer());
  }

  /** A part of the file that is not read, and takes no memory. */
  slice(from: number, to: number, type?: string): Blob {
    return this.#file.slice(from, Math.max(from, to), type);
  }

  /** A part of the file as a source of its own, on the same budget. */
  part(from: number, to: number): ByteSource {
    return new ByteSource(this.slice(from, to), this.#budget, this.#pace);
  }

  /** Other bytes that came out of this file, on a budget of their own. */
  of(file: Blob, budget: ReadBudget): ByteSource {
    return new ByteSource(file, budget, this.#pace);
  }
}
