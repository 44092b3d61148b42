import { useEffect, useState } from 'react';
import { keptText } from '../../sync/kept-text';
import { parseCheckInDrafts, type CheckInDraft, type CheckInDrafts } from './check-in-draft';

export interface DraftedCheckIns {
  readonly drafts: CheckInDrafts;
  /** Null: nothing is wanted any more. */
  readonly change: (metric: string, draft: CheckInDraft | null) => void;
}

/** Values that were typed and not saved; leaving the tab or the page loses none. */
export const useCheckInDrafts = (quarter: string): DraftedCheckIns => {
  const key = `okra-check-ins-${quarter}`;
  const [drafts, setDrafts] = useState(() => parseCheckInDrafts(keptText.tab.read(key)));
  useEffect(() => {
    keptText.tab.write(key, drafts.size === 0 ? null : JSON.stringify([...drafts]));
  }, [key, drafts]);
  return {
    drafts,
    change: (metric, draft) => {
      setDrafts((before) => {
        const after = new Map(before);
        if (draft === null) after.delete(metric);
        else after.set(metric, draft);
        return after;
      });
    },
  };
};
