import { useEffect, useState } from 'react';
import type { ConflictResolution } from '#domain/entities/publishing/run/publish-run';
import { keptText } from '../../sync/kept-text';
import type { ConflictResolutions } from './conflict-resolutions';

export interface PreviewChoices {
  readonly takes: ConflictResolutions;
  /** Rows that are not to be published. */
  readonly left: ReadonlySet<string>;
}

const NOTHING: PreviewChoices = { takes: new Map(), left: new Set() };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const isTake = (value: unknown): value is readonly [string, ConflictResolution] => {
  if (!Array.isArray(value)) return false;
  const [key, take] = value as readonly unknown[];
  return (
    typeof key === 'string' &&
    isRecord(take) &&
    typeof take['field'] === 'string' &&
    typeof take['seen'] === 'string' &&
    (take['take'] === 'okra' || take['take'] === 'jira')
  );
};

/**
 * What fits of a kept text, perhaps of a page of another version; the rest is asked again.
 *
 * @internal
 */
export const parsePreviewChoices = (text: string | null): PreviewChoices => {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(kept)) return NOTHING;
    const left = listOf(kept['left']).filter((row): row is string => typeof row === 'string');
    return { takes: new Map(listOf(kept['takes']).filter(isTake)), left: new Set(left) };
  } catch {
    return NOTHING;
  }
};

const textOf = ({ takes, left }: PreviewChoices): string | null =>
  takes.size + left.size === 0 ? null : JSON.stringify({ takes: [...takes], left: [...left] });

/** What was chosen in the preview of a quarter, kept with the browser's tab: a look at another page loses nothing. */
export const useConflictResolutions = (
  quarter: string,
): readonly [PreviewChoices, (choices: PreviewChoices) => void, () => void] => {
  const key = `okra-preview-${quarter}`;
  const [choices, setChoices] = useState(() => parsePreviewChoices(keptText.tab.read(key)));
  useEffect(() => {
    keptText.tab.write(key, textOf(choices));
  }, [key, choices]);
  return [
    choices,
    setChoices,
    () => {
      setChoices(NOTHING);
    },
  ];
};
