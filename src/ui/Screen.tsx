import { use, useEffect, useRef, type ReactNode } from 'react';
import css from './Screen.module.css';
import { ScreenFrame } from './ScreenFrame.ts';

// The first screen of a visit leaves the focus where the browser put it; each later one takes it.
let isFirstScreen = true;

interface Props {
  readonly title: string;
  /** Small line above the title. */
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly back?: ReactNode;
  readonly children?: ReactNode;
  /** What stays in reach of the thumb. */
  readonly actions?: ReactNode;
}

/** One screen: a bar, a heading that takes the focus, the content, and the actions at the bottom. */
export function Screen({ title, eyebrow, lead, back, children, actions }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const { appName, tools, news, undo } = use(ScreenFrame);

  useEffect(() => {
    if (isFirstScreen) isFirstScreen = false;
    else heading.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    document.title = title === appName ? title : `${title} · ${appName}`;
  }, [title, appName]);

  return (
    <div className={css.screen}>
      <header className={css.bar}>
        <div className={css.back}>{back}</div>
        {tools}
      </header>
      <main className={css.main}>
        {news}
        <div className={css.heading}>
          {eyebrow ? <p className={css.eyebrow}>{eyebrow}</p> : null}
          <h1 ref={heading} tabIndex={-1} id="screen-title">
            {title}
          </h1>
          {lead ? <p className={css.lead}>{lead}</p> : null}
        </div>
        {children}
      </main>
      <div className={css.actions}>
        {undo}
        {actions}
      </div>
    </div>
  );
}
