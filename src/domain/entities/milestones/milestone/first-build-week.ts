import type { Milestone } from './milestone';

/**
 * The first week in which something may begin that builds on what a spike or signal test finds out (S4-14): not before it
 * starts, and not before its team said that it decides.
 */
export const firstBuildWeek = (
  { decideByWeek }: Pick<Milestone, 'decideByWeek'>,
  { startWeek }: { readonly startWeek: number },
): number => Math.max(startWeek, decideByWeek ?? 0);
