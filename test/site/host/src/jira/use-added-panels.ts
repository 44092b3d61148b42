import { useState } from 'react';
import { z } from 'zod';

const Keys = z.array(z.string()).catch([]);
const storageKey = (issueId: string): string => `local-site.panels.${issueId}`;

const recall = (issueId: string): readonly string[] =>
  Keys.parse(JSON.parse(localStorage.getItem(storageKey(issueId)) ?? '[]'));

/** Which panels somebody has added to an issue: a panel is nowhere until it is added there. */
export const useAddedPanels = (issueId: string) => {
  const [addedPanels, setAddedPanels] = useState(() => recall(issueId));
  const keep = (keys: readonly string[]): void => {
    localStorage.setItem(storageKey(issueId), JSON.stringify(keys));
    setAddedPanels(keys);
  };
  return {
    addedPanels,
    addPanel: (key: string) => keep([...addedPanels, key]),
    removePanel: (key: string) => keep(addedPanels.filter((added) => added !== key)),
  };
};
