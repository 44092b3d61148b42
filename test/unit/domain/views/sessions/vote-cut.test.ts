import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { shortlistChanges, voteCuts, votedOrder } from '#domain/views/sessions/vote-cut';

const round: VoteRound = {
  id: 'r',
  runId: null,
  activity: 's2.vote',
  openedAt: '2026-12-09T10:00:00.000Z',
  subjectKind: 'milestone',
  subjects: ['a', 'b', 'c', 'd', 'e'],
  clusters: [],
  budget: 3,
  mostEach: 2,
  state: 'revealed',
  asked: [],
  away: [],
  results: [
    { id: 'd', votes: 3 },
    { id: 'b', votes: 1 },
    { id: 'e', votes: 1 },
  ],
  voters: 2,
};

const card = (id: string, status: Milestone['status']): Milestone => ({ id, status }) as Milestone;

describe('G-15 the cut of a vote', () => {
  it('has what got no vote last, as it stands', () => {
    expect(votedOrder(round)).toEqual(['d', 'b', 'e', 'a', 'c']);
  });

  it('stands behind a place or behind everything, and tears no tie apart', () => {
    expect(voteCuts(round)).toEqual([1, 3, 5]);
  });

  it('puts what is above on the shortlist and takes off what is below', () => {
    const milestones = [
      card('a', 'shortlisted'),
      card('b', 'candidate'),
      card('c', 'candidate'),
      card('d', 'candidate'),
      card('e', 'shortlisted'),
    ];
    expect(shortlistChanges({ milestones }, round, 3)).toEqual([
      { id: 'd', status: 'shortlisted', was: 'candidate' },
      { id: 'b', status: 'shortlisted', was: 'candidate' },
      { id: 'a', status: 'candidate', was: 'shortlisted' },
    ]);
  });

  it('leaves alone what is further, aside or gone', () => {
    const milestones = [card('b', 'planned'), card('d', 'noise'), card('a', 'done')];
    expect(shortlistChanges({ milestones }, round, 3)).toEqual([]);
  });
});
