import type { NextReason } from '#domain/views/sessions/next-session';

const reasons: Readonly<Record<NextReason, string>> = {
  running: 'It is running now.',
  'strategy-not-clear':
    'The strategy is not clear yet: begin with a vision of your own, so that you do not wait for it.',
  'strategy-clear': 'What the company wants is clear: turn it into goals of your own.',
  'objectives-drafted': 'Objectives are drafted: find out what would prove or disprove their hypotheses.',
  'milestones-mapped':
    'Milestones are mapped to hypotheses and not all are scored. Before weeks are drawn, agree how big each is and what stands in its way.',
  'milestones-scored': 'All milestones are scored: put them into weeks together.',
  follows: 'It follows the sessions that were held.',
};

/** What is said of the session to hold next, wherever it stands. */
export const nextSessionWords = {
  reasons,
  before: 'Before you start',
  ready: (met: number, of: number): string => `${String(met)} of ${String(of)} ready`,
  open: (number: string): string => `Open session ${number}`,
  join: (number: string): string => `Join session ${number}`,
  title: (number: string, title: string): string => `Next: ${number} ${title}`,
};
