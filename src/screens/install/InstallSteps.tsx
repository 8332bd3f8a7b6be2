import type { ReactNode } from 'react';
import css from './InstallScreen.module.css';

/** What to look for on the screen, drawn like the browsers draw it. */
const PICTURES = {
  share: 'M12 3v11M8 6.5 12 3l4 3.5M8.5 10H6v10h12V10h-2.5',
  add: 'M6.5 4h11A2.5 2.5 0 0 1 20 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5v-11A2.5 2.5 0 0 1 6.5 4zM12 8v8M8 12h8',
  confirm: 'm5 12.5 5 5 9-11',
  dots: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  upright: 'M12 5.5h.01M12 12h.01M12 18.5h.01',
  browser: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm3.5 5.5-2 5-5 2 2-5z',
} as const;

interface Step {
  readonly picture: keyof typeof PICTURES;
  readonly text: string;
}

/** Numbered steps, each with a picture of what to tap. */
export function InstallSteps({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  return (
    <ol className={css.steps}>
      {steps.map(({ picture, text }) => (
        <li key={text}>
          <svg className={css.picture} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={PICTURES[picture]} />
          </svg>
          <span className={css.step}>{text}</span>
        </li>
      ))}
    </ol>
  );
}
