import { useCallback, useState } from 'react';
import { keptText } from '../../sync/kept-text';
import { parseTableView, type TableView } from './table-view';

const KEY = 'okra-milestones-view';

/** How this person looks at milestones, in every quarter and also tomorrow. */
export const useTableView = (): readonly [TableView, (view: TableView) => void] => {
  const [view, setView] = useState(() => parseTableView(keptText.browser.read(KEY)));
  const change = useCallback((next: TableView): void => {
    setView(next);
    keptText.browser.write(KEY, JSON.stringify(next));
  }, []);
  return [view, change];
};
