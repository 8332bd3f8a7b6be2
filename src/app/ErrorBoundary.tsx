import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../routing/route.ts';
import { saveNow } from '../store/savedStore.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';

interface Props {
  /** A failure ends when the person goes elsewhere. */
  readonly address: string;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly address: string;
}

/** Last resort for a screen that could not be loaded or drawn: says so, and that nothing is lost. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, address: this.props.address };

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
    return this.state.failed ? <FailedScreen /> : this.props.children;
  }
}

function FailedScreen(): ReactNode {
  const { t } = useTranslation();
  return (
    <Screen
      title={t(($) => $.error.title)}
      lead={t(($) => $.error.text)}
      actions={
        <>
          <Button look="main" onClick={() => window.location.reload()}>
            {t(($) => $.error.again)}
          </Button>
          <LinkButton href={formatRoute({ screen: 'home' })}>{t(($) => $.error.home)}</LinkButton>
        </>
      }
    />
  );
}
