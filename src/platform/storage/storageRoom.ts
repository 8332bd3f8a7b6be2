export interface StorageRoom {
  /** Bytes, as the browser estimates them for this whole address. */
  readonly used: number;
  readonly allowed: number;
}

/** How much of the browser's space is used; undefined where it does not say. Never throws. */
export async function storageRoom(): Promise<StorageRoom | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, allowed: quota };
  } catch {
    return undefined;
  }
}
