import { openFaultStage } from './fault-stage';
import { openScheduleStage } from './schedule-stage';
import type { Stage } from './stage';

/** Two publishers or more at once: at least 500 of them. */
const SCHEDULES = 500;

/** In the order in which they are played. */
export const stages = {
  shop: () => openFaultStage('shop'),
  lab: () => openFaultStage('lab'),
  schedule: () => openScheduleStage(SCHEDULES),
} as const satisfies Readonly<Record<string, () => Promise<Stage>>>;

export type StageName = keyof typeof stages;

/** Whether a case is meant: by its name, with or without the stage's, or by the kind of fault. */
export const isMeant = (name: string, only: string): boolean => {
  const [stage = '', rest = ''] = name.split(':');
  return [name, rest, stage, rest.split('@')[0]].includes(only);
};
