import { showFlag } from '@forge/bridge';

interface FlagAction {
  readonly text: string;
  readonly onClick: () => void;
}

export interface FlagContent {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly appearance: 'success' | 'info' | 'warning' | 'error';
  readonly actions?: readonly FlagAction[];
}

/**
 * A flag drawn by Jira or Confluence, since a frame clips what floats. Good news leaves by itself,
 * everything else stays until read.
 */
export const flag = ({ id, title, description, appearance, actions = [] }: FlagContent): void => {
  const shown = showFlag({
    id,
    title,
    ...(description === undefined ? {} : { description }),
    type: appearance,
    isAutoDismiss: appearance === 'success' || appearance === 'info',
    actions: actions.map((action) => ({
      text: action.text,
      onClick: () => {
        void shown.close();
        action.onClick();
      },
    })),
  });
};
