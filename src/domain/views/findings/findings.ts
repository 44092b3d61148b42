import type { Quarter } from '../../quarter/quarter';
import type { Finding } from './finding';
import { canvasFindings } from './canvas-findings';
import { linkFindings } from './link-findings';
import { milestoneFindings } from './milestone-findings';
import { objectiveFindings } from './objective-findings';
import { planFindings } from './plan-findings';

const weight: Readonly<Record<Finding['severity'], number>> = { error: 0, warn: 1, info: 2 };

/** Everything in a quarter that is worth a second look, the gravest first; never a wall. */
export const findings = (quarter: Quarter): readonly Finding[] =>
  [
    ...linkFindings(quarter),
    ...planFindings(quarter),
    ...objectiveFindings(quarter),
    ...milestoneFindings(quarter),
    ...canvasFindings(quarter),
  ].sort((a, b) => weight[a.severity] - weight[b.severity]);
