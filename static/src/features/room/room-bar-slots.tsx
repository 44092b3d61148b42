import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Where in the room's bar an activity puts what belongs to it. */
export interface BarSlots {
  readonly pager: HTMLElement | null;
  readonly acts: HTMLElement | null;
}

const SlotsContext = createContext<BarSlots>({ pager: null, acts: null });

export const BarSlotsProvider = SlotsContext.Provider;

interface SlotProps {
  readonly children: ReactNode;
}

/** Leads from card to card, in the middle of the bar. */
export const BarPager = ({ children }: SlotProps) => {
  const { pager } = useContext(SlotsContext);
  return pager === null ? null : createPortal(children, pager);
};

/** The acts of this moment, at the end of the bar: at most one other, and the primary one last. */
export const BarActs = ({ children }: SlotProps) => {
  const { acts } = useContext(SlotsContext);
  return acts === null ? null : createPortal(children, acts);
};
