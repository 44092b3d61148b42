import { lazy, Suspense, useState, type ReactNode } from 'react';
import { ChoiceButton } from './choice-button';

const OpenChoiceMenu = lazy(() =>
  import('./open-choice-menu').then(({ OpenChoiceMenu: component }) => ({ default: component })),
);

export interface MenuChoice<V extends string> {
  readonly value: V;
  readonly text: string;
  readonly description?: string;
}

export interface ChoiceMenuProps<V extends string> {
  /** What is chosen, with what stands chosen now: "Feasibility of KR1: plausible". */
  readonly label: string;
  /** What the button shows. */
  readonly children: ReactNode;
  readonly value: V;
  readonly choices: readonly MenuChoice<V>[];
  readonly onChoose: (value: V) => void;
}

/** One of few, chosen from a small menu. The menu itself is fetched when somebody opens the first one. */
export const ChoiceMenu = <V extends string>(props: ChoiceMenuProps<V>) => {
  const [isWanted, setWanted] = useState(false);
  const closed = (
    <ChoiceButton
      label={props.label}
      aria-haspopup="menu"
      aria-expanded={isWanted}
      onClick={() => setWanted(true)}
    >
      {props.children}
    </ChoiceButton>
  );
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenChoiceMenu {...(props as unknown as ChoiceMenuProps<string>)} />
    </Suspense>
  );
};
