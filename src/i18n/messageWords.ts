import type english from '../../locales/en/messages.json';

type MessageWords = typeof english;

export interface SentWords {
  readonly en: MessageWords;
  readonly zh: MessageWords;
  /** The letter of authorisation in Khmer. */
  readonly km: Readonly<Record<string, string>>;
}

let loading: Promise<SentWords> | undefined;

/**
 * The messages in every language they can be sent in, whatever the language of the app. Always the
 * same promise, for React's `use`; after a failure the next call tries again.
 */
export function loadMessageWords(): Promise<SentWords> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<SentWords> {
  const [en, zh, km] = await Promise.all([
    import('../../locales/en/messages.json'),
    import('../../locales/zh/messages.json'),
    import('../../locales/km/letter.json'),
  ]);
  return { en: en.default, zh: zh.default, km: km.default };
}
