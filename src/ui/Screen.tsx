import { use, type ReactNode } from 'react';
import { BottomBar } from './BottomBar.tsx';
import css from './Screen.module.css';
import { ScreenFrame } from './ScreenFrame.ts';
import { useHeading } from './useHeading.ts';

interface Props {
  readonly title: string;
  /**
   * The title of the page, where the heading has words of the person in it: browsers keep titles in their
   * history, which erasing here cannot reach.
   */
  readonly pageTitle?: string;
  /** Small line above the title. */
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly back?: ReactNode;
  readonly children?: ReactNode;
  /** What stays in reach of the thumb. */
  readonly actions?: ReactNode;
}

/** One screen: a bar, a heading that takes the focus, the content, and the actions at the bottom. */
export function Screen({
  title,
  pageTitle = title,
  eyebrow,
  lead,
  back,
  children,
  actions,
}: Props): ReactNode {
  const heading = useHeading(pageTitle);
  const { tools, news, undo, foot } = use(ScreenFrame);

  return (
    <div className={css.screen}>
      <header className={css.bar}>
        <div className={css.back}>{back}</div>
        {tools}
      </header>
      <main className={css.main}>
        <div className={css.content}>
          {news}
          <div className={css.heading}>
            {eyebrow ? <p className={css.eyebrow}>{eyebrow}</p> : null}
            <h1 ref={heading} tabIndex={-1} id="screen-title">
              {title}
            </h1>
            {lead ? <p className={css.lead}>{lead}</p> : null}
          </div>
          {children}
          {foot}
        </div>
        <BottomBar className={css.bottom} undo={undo} actions={actions} />
      </main>
    </div>
  );
}
