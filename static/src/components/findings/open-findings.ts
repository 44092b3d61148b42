import type { Finding } from '#domain/views/findings/finding';
import { findings } from '#domain/views/second-look/findings';
import { splitFindings, type FineFinding } from '#domain/views/second-look/split-findings';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';

const teamFindings = createSelector((quarter: Quarter): readonly Finding[] => findings(quarter));

/** What is worth a second look in this quarter, and nobody called fine. */
export const openFindings = createSelector(
  (quarter: Quarter): readonly Finding[] => splitFindings(quarter, teamFindings(quarter)).open,
);

/** What the team has seen and is fine with. */
export const fineFindings = createSelector(
  (quarter: Quarter): readonly FineFinding[] => splitFindings(quarter, teamFindings(quarter)).fine,
);
