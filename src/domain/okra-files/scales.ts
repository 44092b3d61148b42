import {
  MILESTONE_STATUSES,
  type MilestoneStatus,
  type MilestoneType,
  type Value,
} from '../milestones/milestone';
import type { Effort } from '../scoring/effort';

const EFFORTS: ReadonlyMap<string, Effort> = new Map<string, Effort>([
  ['s', 'S'],
  ['m', 'M'],
  ['l', 'L'],
  ['small', 'S'],
  ['medium', 'M'],
  ['large', 'L'],
]);

/** Nothing between S, M and L, and nothing above (I7); undefined: not on the scale. */
export const parseEffort = (text: string): Effort | undefined => EFFORTS.get(text.trim().toLowerCase());

const VALUES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

const countOf = (text: string, mark: string): Value | undefined =>
  text !== '' && text === mark.repeat(text.length) ? VALUES.get(String(text.length)) : undefined;

/** `$` to `$$$`, or 1 to 3. */
export const parseBusinessValue = (text: string): Value | undefined => {
  const bare = text.replace(/\s/g, '');
  return VALUES.get(bare) ?? countOf(bare, '$');
};

/** One heart to three, whichever heart and whether as text or as a picture, or 1 to 3. */
export const parseUxValue = (text: string): Value | undefined => {
  const bare = text.replace(/[\s\uFE0E\uFE0F]/g, '').replace(/[❤♡]/g, '♥');
  return VALUES.get(bare) ?? countOf(bare, '♥');
};

export const businessValueText = (value: Value | null): string => (value === null ? '' : '$'.repeat(value));
export const uxValueText = (value: Value | null): string => (value === null ? '' : '♥'.repeat(value));

/** Words for "no answer yet" that people leave in tables. */
export const isBlank = (text: string): boolean => /^\s*(?:-|–|—|n\/a|tbd)?\s*$/i.test(text);

const TYPES: ReadonlyMap<string, MilestoneType> = new Map<string, MilestoneType>([
  ['epic', 'epic'],
  ['spike', 'spike'],
  ['enabler', 'enabler'],
  ['signaltest', 'signal_test'],
]);
const TYPE_ALIASES: ReadonlyMap<string, MilestoneType> = new Map<string, MilestoneType>([
  ['experiment', 'signal_test'],
  ['inception', 'spike'],
  ['milestone', 'epic'],
]);

/** The four types by name (I5); `alias` says that the word was an older name of the type and should be reported. */
export const parseType = (
  text: string,
): { readonly type: MilestoneType; readonly alias: boolean } | undefined => {
  const word = text.toLowerCase().replace(/[\s_-]/g, '');
  const type = TYPES.get(word);
  if (type !== undefined) return { type, alias: false };
  const old = TYPE_ALIASES.get(word);
  return old === undefined ? undefined : { type: old, alias: true };
};

export const parseStatus = (text: string): MilestoneStatus | undefined =>
  MILESTONE_STATUSES.find((status) => status === text.trim().toLowerCase());

/** `Week 3`, `W3` or `3`. */
export const parseWeek = (text: string): number | undefined => {
  const match = /^\s*(?:week|w)?\s*(\d{1,3})\s*$/i.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1]);
};
