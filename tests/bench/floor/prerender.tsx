import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { Checklist } from './Checklist.tsx';
import { startWords } from './words.ts';

/** The list as finished HTML: to be taken over by React, and for the page without it. */
export async function prerender(): Promise<{ forReact: string; plain: string }> {
  await startWords('en');
  return {
    forReact: renderToString(<Checklist />),
    plain: renderToStaticMarkup(<Checklist isPlain />),
  };
}
