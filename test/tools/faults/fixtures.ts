import { openFaultFixture } from './fault-fixture';
import { openScheduleFixture } from './schedule-fixture';
import type { Fixture } from './fixture';

/** Two publishers or more at once: at least 500 of them. */
const SCHEDULES = 500;

/** In the order in which they are played. */
export const fixtures = {
  shop: () => openFaultFixture('shop'),
  lab: () => openFaultFixture('lab'),
  schedule: () => openScheduleFixture(SCHEDULES),
} as const satisfies Readonly<Record<string, () => Promise<Fixture>>>;

export type FixtureName = keyof typeof fixtures;

/** Whether a case is meant: by its name, with or without the fixture's, or by the kind of fault. */
export const isMeant = (name: string, only: string): boolean => {
  const [fixture = '', rest = ''] = name.split(':');
  return [name, rest, fixture, rest.split('@')[0]].includes(only);
};
