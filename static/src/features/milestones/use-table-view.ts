import { useCallback, useState } from 'react';
import { keptInBrowser } from '../../ui/kept-in-browser';
import { parseTableView, type TableView } from './table-view';

const KEY = 'okra-milestones-view';

/** How this person looks at milestones, in every quarter and also tomorrow. */
export const useTableView = (): readonly [TableView, (view: TableView) => void] => {
  const [view, setView] = useState(() => parseTableView(keptInBrowser.read(KEY)));
  const change = useCallback((next: TableView): void => {
    setView(next);
    keptInBrowser.write(KEY, JSON.stringify(next));
  }, []);
  return [view, change];
};
