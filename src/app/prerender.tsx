import { renderToString } from 'react-dom/server';
import { startI18n } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import { App } from './App.tsx';

/** The start page of someone new, as HTML that the app takes over. Runs in the build. */
export async function prerenderHome(
  language: Language,
): Promise<{ html: string; title: string; lead: string }> {
  const { t } = await startI18n(language);
  return {
    html: renderToString(<App initialRoute={{ screen: 'home' }} />),
    title: `${t(($) => $.welcome.title)} · ${t(($) => $.app.name)}`,
    lead: t(($) => $.welcome.lead),
  };
}
