import { useCallback, useState } from 'react';
import { keptText } from '../../sync/kept-text';
import { parseBoardSettings, type BoardSettings } from './board-settings';

const KEY = 'okra-draft-board';

type Change = Partial<BoardSettings> | ((settings: BoardSettings) => BoardSettings);

/** Whether this person lets single keys do something; asked when one is pressed. */
export const areSingleKeysOn = (): boolean => parseBoardSettings(keptText.browser.read(KEY)).letters;

/** How this person looks at the board, in every quarter and also tomorrow. */
export const useBoardSettings = (): readonly [BoardSettings, (change: Change) => void] => {
  const [settings, setSettings] = useState(() => parseBoardSettings(keptText.browser.read(KEY)));
  const change = useCallback((to: Change): void => {
    setSettings((was) => {
      const next = typeof to === 'function' ? to(was) : { ...was, ...to };
      keptText.browser.write(KEY, JSON.stringify(next));
      return next;
    });
  }, []);
  return [settings, change];
};
