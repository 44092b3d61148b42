import type { SessionGap } from '#domain/views/sessions/session-days';
import { plural } from '../../../ui/plural';

const days = (count: number): string => plural(count, 'day', 'days');

const recommended = ({ least, most }: SessionGap): string =>
  least === null || least === 0
    ? `${String(most)} at most recommended`
    : `${String(least)} to ${String(most)} recommended`;

/** What the list of sessions says. */
export const sessionsWords = {
  title: 'Five sessions, one agreement',
  lead: 'Each one is run live by the whole team and leaves one thing that the next one starts from. None of them is a status update.',
  used: (minutes: number, planned: number): string => `${String(minutes)} of ${String(planned)} minutes used`,
  sessionColumn: 'Session',
  whenColumn: 'When',
  minutesColumn: 'Minutes',
  whoColumn: 'Who',
  leavesColumn: 'What it leaves',
  states: { planned: 'Not started', running: 'Running', done: 'Done', skipped: 'Skipped' },
  next: 'Next',
  noDay: 'No day yet',
  setDay: 'Set a day',
  dayOf: (title: string): string => `Day of ${title}`,
  plannedMinutes: (minutes: number): string => `${String(minutes)} planned`,
  takenMinutes: (taken: number, planned: number): string => `${String(taken)} of ${String(planned)}`,
  onTime: 'on time',
  over: (minutes: number): string => `+${String(minutes)}`,
  under: (minutes: number): string => `−${String(minutes)}`,
  attended: (came: number, of: number): string => `${String(came)} of ${String(of)}`,
  invited: (count: number): string => `${String(count)} in the team`,
  reason: (text: string): string => `“${text}”`,
  why: 'Why this one now',
  look: 'Look back',
  openPlain: 'Open',
  actsOf: (title: string): string => `Actions for ${title}`,
  skip: 'Skip this session',
  unskip: 'Run it after all',
  skipTitle: (title: string): string => `Skip ${title}?`,
  skipReason: 'Why do you go without it?',
  skipReasonMissing: 'Write a reason: the team will want to know in week six.',
  skipConfirm: 'Skip it',
  cancel: 'Cancel',
  skipped: 'The session is skipped',
  unskipped: 'The session is back',
  gap: (gap: SessionGap): string =>
    gap.verdict === 'backwards'
      ? 'It lies before the session that it builds on'
      : gap.verdict === 'same-day'
        ? 'On the same day, which leaves no time to think'
        : `${days(gap.days)} later, ${recommended(gap)}`,
  sprint: (count: number): string =>
    count < 0
      ? 'Sprint 1 begins before #4'
      : count === 0
        ? 'Sprint 1 begins on the day of #4'
        : `Sprint 1 begins ${days(count)} after #4`,
  leavesCounts: {
    s0: (visions: number): string => (visions === 0 ? '' : 'There is a vision'),
    s1: (objectives: number, keyResults: number): string =>
      `${plural(objectives, 'objective', 'objectives')}, ${plural(keyResults, 'key result', 'key results')}`,
    s2: (cards: number): string => plural(cards, 'milestone', 'milestones'),
    s3: (scored: number, of: number): string => `${String(scored)} of ${String(of)} scored`,
    s4: (placed: number): string => plural(placed, 'card has weeks', 'cards have weeks'),
  },
};
