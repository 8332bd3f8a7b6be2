import { Component, type ReactNode } from 'react';

/**
 * Leaves out what cannot be drawn. Around each part of the frame, which surrounds the error page as well:
 * without it such a part would take the error page down with it, and the whole app.
 */
export class Guarded extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
