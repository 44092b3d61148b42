import type { Change } from '../quarter/change';

/** What fills the sample quarter. */
export const demoChanges = (_commandId: string): readonly Change[] => [];
