import type { DemoMilestone } from './demo-milestone';

import { demoReturningMilestones } from './demo-returning-milestones';
import { demoSellingMilestones } from './demo-selling-milestones';

/** All sample cards, in rank order. */
export const demoMilestones: readonly DemoMilestone[] = [
  ...demoSellingMilestones,
  ...demoReturningMilestones,
];
