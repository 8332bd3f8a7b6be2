import { Component, type ReactNode } from 'react';
import { saveNow } from '../store/savedStore.ts';
import { FailedScreen } from './FailedScreen.tsx';

interface Props {
  /** A failure ends when the person goes elsewhere. */
  readonly address: string;
  /** Loads what the screen needs; rejects when it cannot be had, undefined when it is there. */
  readonly prepare: () => Promise<void> | undefined;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly address: string;
}

/** Last resort for a screen that could not be loaded or drawn. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, address: this.props.address };

  #wasTriedAgain = false;

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ address }: Props, state: State): Partial<State> | null {
    return address === state.address ? null : { failed: false, address };
  }

  override componentDidCatch(): void {
    saveNow();
  }

  override render(): ReactNode {
    return this.state.failed ? <FailedScreen open={this.#open} /> : this.props.children;
  }

  readonly #open = async (): Promise<boolean> => {
    const loading = this.props.prepare();
    // All of it is there, and still it could not be drawn, twice: only a fresh page can help.
    if (!loading && this.#wasTriedAgain) return false;
    this.#wasTriedAgain = true;
    try {
      await loading;
    } catch {
      return false;
    }
    this.setState({ failed: false });
    return true;
  };
}
