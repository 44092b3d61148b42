import type { QuarterSettings, StrategyState } from '#domain/quarter/quarter-settings';
import type { Choice } from '../ui/choice';
import { settingWords } from './words/setting-words';

const weeks = (count: number): Choice<number> => ({
  value: count,
  label: settingWords.weeks(count),
});

export const weekChoices: readonly Choice<number>[] = [12, 13, 14].map(weeks);
export const sprintChoices: readonly Choice<number>[] = [1, 2, 3, 4].map(weeks);

export const strategyChoices: readonly Choice<StrategyState>[] = (
  ['clear', 'unclear', 'late', 'missing'] as const
).map((value) => ({ value, label: settingWords.strategy[value] }));

export const joiningChoices: readonly Choice<QuarterSettings['joining']>[] = (
  ['open', 'closed'] as const
).map((value) => ({ value, label: settingWords.joining[value] }));

/** `YYYY-MM-DD` of a Monday. */
export const isMonday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
