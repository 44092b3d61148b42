import type { ActivityKey, ActivityMode } from '#domain/entities/facilitation/session/agenda';
import type { ActivityText } from './activity-text';
import { goalActivities } from './goal-activities';
import { workActivities } from './work-activities';

/** What each activity asks, how it is answered, and what helps. */
export const activities: Readonly<Record<ActivityKey, ActivityText>> = {
  ...goalActivities,
  ...workActivities,
};

/** How people are together in an activity. */
export const modes: Readonly<Record<ActivityMode, string>> = {
  plenary: 'All together',
  subgroups: 'Two groups',
  silent: 'In silence, hidden until the reveal',
  spotlight: 'One in the spotlight, taking turns',
  round: 'Everybody in turn',
  pairs: 'In pairs',
  ballots: 'Hidden ballots',
  vote: 'Hidden votes',
};
