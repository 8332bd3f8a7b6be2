/** What stands on the counter card in one language. */
export interface CounterWords {
  readonly reply: Readonly<Record<'yes' | 'no' | 'other', string>>;
  readonly lines: Readonly<Record<string, string>>;
}

export interface ClerkWords {
  readonly km: CounterWords;
  readonly en: CounterWords;
}

let loading: Promise<ClerkWords> | undefined;

/**
 * The Khmer and English that the clerk reads, whatever the language of the app: Khmer is none of
 * them. Always the same promise, for React's `use`; after a failure the next call tries again.
 */
export function loadCounterWords(): Promise<ClerkWords> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<ClerkWords> {
  const [km, en] = await Promise.all([
    import('../../locales/clerk/counter.json'),
    import('../../locales/en/counter.json'),
  ]);
  return { km: km.default, en: en.default };
}
