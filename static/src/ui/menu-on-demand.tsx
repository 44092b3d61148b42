import { Suspense, useState, type ReactElement, type ReactNode } from 'react';

/** What a button gets that opens a menu. */
export interface MenuButtonProps {
  readonly onClick: () => void;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
}

interface MenuOnDemandProps {
  /** The button while there is no menu yet. */
  readonly button: (props: MenuButtonProps) => ReactElement;
  /** The same button with its menu, open from the start, loaded lazily. */
  readonly children: ReactNode;
}

/** A button with a menu. The menu itself is fetched when somebody opens the first one. */
export const MenuOnDemand = ({ button, children }: MenuOnDemandProps) => {
  const [isWanted, setWanted] = useState(false);
  const closed = button({
    onClick: () => setWanted(true),
    'aria-haspopup': 'menu',
    'aria-expanded': isWanted,
  });
  return isWanted ? <Suspense fallback={closed}>{children}</Suspense> : closed;
};
