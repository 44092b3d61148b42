import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorPanel } from '../../ui/error-panel';
import { workspaceWords } from './words/workspace-words';

interface TabBoundaryProps {
  readonly name: string;
  readonly children: ReactNode;
}

interface TabBoundaryState {
  readonly failed: boolean;
}

/** A tab that breaks, or whose file an update took away, leaves the others usable. */
export class TabBoundary extends Component<TabBoundaryProps, TabBoundaryState> {
  override readonly state: TabBoundaryState = { failed: false };

  static getDerivedStateFromError(): TabBoundaryState {
    return { failed: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(`OKRA: the tab ${this.props.name} could not be drawn.`, error, componentStack ?? '');
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <ErrorPanel
        title={workspaceWords.tabFailedTitle(this.props.name)}
        onRetry={() => window.location.reload()}
        retryLabel={workspaceWords.reload}
      >
        {workspaceWords.tabFailed}
      </ErrorPanel>
    ) : (
      this.props.children
    );
  }
}
