import { useEffect, useState } from 'react';
import type { FieldTakes } from './field-takes';

export interface PreviewChoices {
  readonly takes: FieldTakes;
  /** Rows that are not to be published. */
  readonly left: ReadonlySet<string>;
}

const NOTHING: PreviewChoices = { takes: new Map(), left: new Set() };

const read = (key: string): PreviewChoices => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as {
      readonly takes: readonly (readonly [string, never])[];
      readonly left: readonly string[];
    } | null;
    return kept === null ? NOTHING : { takes: new Map(kept.takes), left: new Set(kept.left) };
  } catch {
    return NOTHING;
  }
};

const write = (key: string, { takes, left }: PreviewChoices): void => {
  try {
    if (takes.size + left.size === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ takes: [...takes], left: [...left] }));
  } catch {
    // A browser that keeps nothing: the choices live as long as the page.
  }
};

/** What was chosen in the preview of a quarter, kept with the browser's tab: a look at another page loses nothing. */
export const useFieldTakes = (
  quarter: string,
): readonly [PreviewChoices, (choices: PreviewChoices) => void, () => void] => {
  const key = `okra-preview-${quarter}`;
  const [choices, setChoices] = useState(() => read(key));
  useEffect(() => {
    write(key, choices);
  }, [key, choices]);
  return [
    choices,
    setChoices,
    () => {
      setChoices(NOTHING);
    },
  ];
};
