import type english from '../../locales/en/asks.json';

export type EnglishAsks = typeof english;

let loading: Promise<EnglishAsks> | undefined;

/**
 * The English of the questions to ask, whatever the language of the app: it is what a hotline or a
 * clerk understands. Always the same promise, for React's `use`; after a failure the next call tries
 * again.
 */
export function loadEnglishAsks(): Promise<EnglishAsks> {
  loading ??= import('../../locales/en/asks.json').then(
    (file) => file.default,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
