import type english from '../../locales/en/refusals.json';

export type EnglishRefusals = typeof english;

let loading: Promise<EnglishRefusals> | undefined;

/** The English of what to say to a clerk who refuses. Always the same promise, for React's `use`. */
export function loadEnglishRefusals(): Promise<EnglishRefusals> {
  loading ??= import('../../locales/en/refusals.json').then(
    (file) => file.default,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
