import { lazy, type ReactElement, type ReactNode, type Ref } from 'react';
import { MenuOnDemand } from './menu-on-demand';

const OpenChoiceMenu = lazy(() =>
  import('./open-choice-menu').then(({ OpenChoiceMenu: component }) => ({ default: component })),
);

export interface MenuChoice {
  readonly value: string;
  readonly text: string;
  /** What it is known by elsewhere, before its words. */
  readonly mark?: ReactNode;
  readonly description?: string;
}

export interface ChoiceMenuProps {
  /** What is chosen: "Type". */
  readonly label: string;
  /** Null: none of them. */
  readonly value: string | null;
  readonly choices: readonly MenuChoice[];
  readonly placement?: 'bottom-start' | 'bottom-end';
  /** The button that opens it, with what the menu hands on to it. */
  readonly button: (props: object, ref?: Ref<HTMLButtonElement>) => ReactElement;
  readonly onChoose: (value: string) => void;
}

/** One of few, chosen from a small menu, which closes with the choice. */
export const ChoiceMenu = (props: ChoiceMenuProps) => (
  <MenuOnDemand button={(closed) => props.button(closed)}>
    <OpenChoiceMenu {...props} />
  </MenuOnDemand>
);
