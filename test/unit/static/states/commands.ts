import type { Command } from '#domain/quarter/command';

/** One thread from the company down to a card that is scored and placed. */
export const thread: readonly Command[] = [
  { id: 'trust', kind: 'companyObjective.add', values: { title: 'Be trusted', nick: 'Trust' } },
  { id: 'o1', kind: 'objective.add', values: { title: 'Painless returns', companyObjectiveIds: ['trust'] } },
  { id: 'kr1', kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'Half the calls' } },
  {
    id: 'h1',
    kind: 'hypothesis.add',
    values: { objectiveId: 'o1', keyResultIds: ['kr1'], text: 'If we answer first, they do not call' },
  },
  {
    id: 'm1',
    kind: 'milestone.add',
    values: {
      title: 'Fake door',
      type: 'signal_test',
      objectiveId: 'o1',
      hypothesisIds: ['h1'],
      effort: 'S',
    },
  },
  { id: 'at', kind: 'placement.place', milestone: 'm1', startWeek: 2, endWeek: 3 },
];
