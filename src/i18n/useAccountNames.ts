import { useEffect, useState } from 'react';

type Named = Readonly<Record<string, { readonly name?: string }>>;

// The same files that the screens load, so one of these two is there already.
const FILES = import.meta.glob<Named>('/locales/*/accounts.json', { import: 'default' });

/**
 * The names of an account in every language, for looking it up by any of them; empty until they have
 * loaded, and where they cannot be loaded.
 */
export function useAccountNames(): (id: string) => readonly string[] {
  const [files, setFiles] = useState<readonly Named[]>([]);
  useEffect(() => {
    Promise.all(Object.values(FILES).map((load) => load())).then(setFiles, () => {
      // Without a network the account is still found by its name in the present language.
    });
  }, []);
  return (id) => files.flatMap((names) => names[id]?.name ?? []);
}
