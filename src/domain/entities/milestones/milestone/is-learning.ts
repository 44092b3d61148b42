import type { MilestoneType } from './milestone';

/** Work that is done to know something, before something is built on it. */
export const isLearning = (type: MilestoneType | null): boolean => type === 'spike' || type === 'signal_test';
