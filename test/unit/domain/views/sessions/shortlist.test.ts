import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { cutOff, shortlistCuts, shortlistOf } from '#domain/views/sessions/shortlist';
import { aMilestone } from '../../../../support/given/a-graph';

const round = (
  openedAt: string,
  results: VoteRound['results'],
  more: Partial<VoteRound> = {},
): VoteRound => ({
  id: openedAt,
  runId: null,
  activity: 's2.vote',
  openedAt,
  subjectKind: 'milestone',
  subjects: ['a', 'b', 'c', 'd'],
  budget: 3,
  mostEach: 2,
  state: 'revealed',
  asked: [],
  away: [],
  results,
  voters: 2,
  clusters: [],
  ...more,
});

const listed = (id: string, status: 'shortlisted' | 'scored' | 'planned' = 'shortlisted') =>
  aMilestone(id, { status });

const idsOf = ({ cards }: ReturnType<typeof shortlistOf>) => cards.map(({ card }) => card.id);

describe('S3-1 the cards of #3', () => {
  it('are those of the shortlist, by the last vote on cards that was revealed', () => {
    const list = shortlistOf({
      milestones: [
        listed('a'),
        listed('b', 'scored'),
        aMilestone('noise', { status: 'noise' }),
        aMilestone('free'),
        listed('c', 'planned'),
        listed('new'),
      ],
      voteRounds: [
        round('1', [{ id: 'a', votes: 5 }]),
        round('2', [
          { id: 'c', votes: 3 },
          { id: 'b', votes: 1 },
        ]),
        round('3', [], { state: 'open' }),
        round('4', [{ id: 'o', votes: 2 }], { subjectKind: 'objective', subjects: ['o'] }),
      ],
    });
    expect(list).toMatchObject({
      isWholeBoard: false,
      cards: [
        { card: { id: 'c' }, votes: 3 },
        { card: { id: 'b' }, votes: 1 },
        { card: { id: 'a' }, votes: 0 },
        { card: { id: 'new' }, votes: null },
      ],
    });
  });

  it('are all of the board where nobody made a shortlist, and then nothing is cut', () => {
    const list = shortlistOf({
      milestones: [
        aMilestone('a'),
        aMilestone('b', { status: 'parked' }),
        aMilestone('c', { status: 'dropped' }),
      ],
      voteRounds: [],
    });
    expect([idsOf(list), list.isWholeBoard, cutOff(list, 0)]).toEqual([['a'], true, []]);
  });

  it('are cut where the votes change, and what went further stays', () => {
    const list = shortlistOf({
      milestones: [listed('a'), listed('b'), listed('c'), listed('d', 'scored'), listed('e')],
      voteRounds: [
        round('1', [
          { id: 'a', votes: 2 },
          { id: 'b', votes: 1 },
          { id: 'c', votes: 1 },
        ]),
      ],
    });
    expect(shortlistCuts(list)).toEqual([1, 3, 4, 5]);
    expect(cutOff(list, 1).map(({ id }) => id)).toEqual(['b', 'c', 'e']);
    expect(cutOff(list, 5)).toEqual([]);
  });
});
