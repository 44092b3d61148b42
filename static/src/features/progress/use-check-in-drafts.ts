import { useEffect, useState } from 'react';
import { keptText } from '../../sync/kept-text';
import { parseCheckInDrafts, type CheckInDraft, type CheckInDrafts } from './check-in-draft';

export interface DraftedCheckIns {
  readonly drafts: CheckInDrafts;
  /** Null: nothing is wanted any more. */
  readonly change: (metric: string, draft: CheckInDraft | null) => void;
  /** What was taken for saved and was not, also where somebody looks elsewhere by now. */
  readonly giveBack: (drafts: CheckInDrafts) => void;
}

const textOf = (drafts: CheckInDrafts): string | null =>
  drafts.size === 0 ? null : JSON.stringify([...drafts]);

/** Values that were typed and not saved; leaving the tab or the page loses none. */
export const useCheckInDrafts = (quarter: string): DraftedCheckIns => {
  const key = `okra-check-ins-${quarter}`;
  const [drafts, setDrafts] = useState(() => parseCheckInDrafts(keptText.tab.read(key)));
  useEffect(() => {
    keptText.tab.write(key, textOf(drafts));
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
    giveBack: (lost) => {
      // What was typed since is newer.
      const joined = (now: CheckInDrafts): CheckInDrafts => new Map([...lost, ...now]);
      setDrafts(joined);
      keptText.tab.write(key, textOf(joined(parseCheckInDrafts(keptText.tab.read(key)))));
    },
  };
};
