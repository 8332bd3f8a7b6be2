import { Component, type ReactNode } from 'react';
import { formatRoute, type Route } from '../routing/route.ts';
import { saveNow } from '../store/saved/savedStore.ts';
import { FailedScreen } from './FailedScreen.tsx';
import { prepareScreen } from './prepareScreen.ts';

interface Props {
  /** Whose screen this is about. A part without a route is left out when it fails, and no more is said. */
  readonly route?: Route;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly address: string | undefined;
}

/** Last resort for what could not be loaded or drawn. */
export class ErrorBoundary extends Component<Props, State> {
  constructor(props: Props) {
    super(props);
    this.state = { failed: false, address: undefined };
    this.retry = this.retry.bind(this);
  }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  /** A failure ends when the person goes elsewhere. */
  static getDerivedStateFromProps({ route }: Props, state: State): Partial<State> | null {
    const address = route && formatRoute(route);
    return address === state.address ? null : { failed: false, address };
  }

  override componentDidCatch(): void {
    saveNow();
  }

  override render(): ReactNode {
    const { route, children } = this.props;
    if (!this.state.failed) return children;
    return route ? <FailedScreen open={this.retry} /> : null;
  }

  private async retry(): Promise<boolean> {
    const { route } = this.props;
    try {
      if (route) await prepareScreen(route);
    } catch {
      return false;
    }
    this.setState({ failed: false });
    return true;
  }
}
