import type { QuarterSettings, StrategyState } from '#domain/quarter/quarter-settings';
import type { Choice } from '../ui/native-select';

const weeks = (count: number): Choice<number> => ({
  value: count,
  label: count === 1 ? '1 week' : `${String(count)} weeks`,
});

export const weekChoices: readonly Choice<number>[] = [12, 13, 14].map(weeks);
export const sprintChoices: readonly Choice<number>[] = [1, 2, 3, 4].map(weeks);

export const strategyChoices: readonly Choice<StrategyState>[] = [
  { value: 'clear', label: 'Clear' },
  { value: 'unclear', label: 'Unclear' },
  { value: 'late', label: 'Late' },
  { value: 'missing', label: 'Missing' },
];

export const joiningChoices: readonly Choice<QuarterSettings['joining']>[] = [
  { value: 'open', label: 'Whoever may browse the space' },
  { value: 'closed', label: 'Only those whom a facilitator invited' },
];

/** `YYYY-MM-DD` of a Monday. */
export const isMonday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
