import type { Finding } from './finding';

type Grave = Pick<Finding, 'severity'>;

const GRAVITY: Readonly<Record<Finding['severity'], number>> = { error: 0, warn: 1, info: 2 };

/** The order of findings, the gravest first. */
export const byGravity = (a: Grave, b: Grave): number => GRAVITY[a.severity] - GRAVITY[b.severity];
