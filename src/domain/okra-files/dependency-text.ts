import type { DependencySource } from '../milestones/dependency';
import { foldedTitle } from './folded-title';

const SEPARATORS: readonly RegExp[] = [/\n/, /;/, /,/, / and /];

/**
 * The items of a dependency text (S3-7). A text that is the title of a card is that card; else it is split on lines,
 * semicolons, commas and " and ", coarse marks first, so that a title may hold the finer ones.
 */
export const dependencyItems = (
  text: string,
  isTitle: (folded: string) => boolean,
  level = 0,
): readonly string[] => {
  const item = text.trim();
  if (item === '') return [];
  const separator = SEPARATORS[level];
  if (separator === undefined || isTitle(foldedTitle(item))) return [item];
  return item.split(separator).flatMap((part) => dependencyItems(part, isTitle, level + 1));
};

const SOURCES: readonly (readonly [RegExp, DependencySource])[] = [
  [/\bplatform\b/i, 'platform'],
  [/\binfra(?:structure)?\b/i, 'infra'],
  [/\bdeveloper experience\b|\bDX\b/i, 'dx'],
  [/\bsite reliability\b|\bSRE\b/i, 'sre'],
  [/\bquality assurance\b|\bQA\b/i, 'qa'],
  [/\bdata science\b|\bDS\b/i, 'ds'],
  [/\bbusiness intelligence\b|\bBI\b/i, 'bi'],
  [/\bexternal\b|\bvendor\b|\bprovider\b|\bpartner\b/i, 'external'],
];

/** Which of the usual partners a text speaks of. */
export const dependencySource = (text: string): DependencySource =>
  SOURCES.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';

/** How an explicit "no dependencies" is written. */
export const NONE = 'None';

/** "None" is an answer, not a dependency. */
export const saysNone = (text: string): boolean =>
  /^\s*(?:none|no dependencies|nothing)\s*\.?\s*$/i.test(text);

/** Skills as people write them in one line. */
export const skillItems = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
  ),
];
