import type { MouseEvent } from 'react';

const isMiddle = ({ button }: MouseEvent): boolean => button === 1;

/** A press that browsers answer with another tab or window. */
const wantsBeside = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;

interface Ways {
  readonly here: () => void;
  /** In a tab of its own. */
  readonly beside: () => void;
}

/** What a link does that the host follows: the same presses open the same tabs as with any other link. */
export const followLink = ({ here, beside }: Ways) => ({
  onClick: (event: MouseEvent): void => {
    event.preventDefault();
    if (wantsBeside(event)) beside();
    else here();
  },
  onAuxClick: (event: MouseEvent): void => {
    if (!isMiddle(event)) return;
    event.preventDefault();
    beside();
  },
});
