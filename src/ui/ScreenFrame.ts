import { createContext, type ReactNode } from 'react';

/** What the app puts around the content of every screen. */
export interface Frame {
  /** The name of the app, for the title of the page. */
  readonly appName: string;
  /** How many letters can still be written, in words. */
  readonly roomLeft: (letters: number) => string;
  /** In the bar: the language switch. */
  readonly tools: ReactNode;
  /** Above the heading: what the person has to know about saving. */
  readonly news: ReactNode;
  /** Above the actions: the way to take back the last act. */
  readonly undo: ReactNode;
  /** Below the content: what is quietly true of the whole app. */
  readonly foot: ReactNode;
}

export const ScreenFrame = createContext<Frame>({
  appName: '',
  roomLeft: String,
  tools: null,
  news: null,
  undo: null,
  foot: null,
});
