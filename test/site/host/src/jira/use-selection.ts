import { useState } from 'react';

/** Keys of work items that are ticked. */
export interface Selection {
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly clear: () => void;
}

export const useSelection = (): Selection => {
  const [keys, setKeys] = useState<readonly string[]>([]);
  return {
    keys,
    has: (key) => keys.includes(key),
    toggle: (key) => setKeys((now) => (now.includes(key) ? now.filter((one) => one !== key) : [...now, key])),
    clear: () => setKeys([]),
  };
};
