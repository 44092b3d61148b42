import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { voteRoundCollection, type VoteRound } from './vote-round';
import { MOST_VOTE_ROUNDS, voteRoundLimits } from './vote-round-limits';

/** What somebody may be voting for at this moment stays as it is; what a revealed vote named is on record by its id. */
const held =
  (kind: 'milestone' | 'objective' | 'cluster' | 'canvasNote') =>
  ({ state, subjectKind, subjects, clusters }: VoteRound): readonly string[] => {
    if (state === 'revealed') return [];
    if (kind === 'cluster') return clusters;
    if (kind !== 'canvasNote') return subjectKind === kind ? subjects : [];
    return subjectKind === 'canvas' ? subjects.filter((id) => !clusters.includes(id)) : [];
  };

const VOTED_ON = 'while the team votes on it. Reveal the vote first.';

export const voteRoundDefinition: EntityDefinition<'voteRound', VoteRound, 'voteRounds'> = {
  collection: voteRoundCollection,
  since: 10,
  limits: voteRoundLimits,
  most: MOST_VOTE_ROUNDS,
  isNamedByCommand: true,
  refersTo: [
    { to: 'sessionRun', ids: ({ runId }) => [runId], removal: 'restrict' },
    { to: 'milestone', ids: held('milestone'), removal: 'restrict', inTheWay: VOTED_ON },
    { to: 'objective', ids: held('objective'), removal: 'restrict', inTheWay: VOTED_ON },
    { to: 'cluster', ids: held('cluster'), removal: 'restrict', inTheWay: VOTED_ON },
    { to: 'canvasNote', ids: held('canvasNote'), removal: 'restrict', inTheWay: VOTED_ON },
  ],
  rights: {
    added: rights.leadOrLeading,
    removed: rights.leadOrLeading,
    moved: rights.nobody,
    edited: {
      runId: rights.nobody,
      activity: rights.nobody,
      openedAt: rights.nobody,
      subjectKind: rights.nobody,
      subjects: rights.nobody,
      clusters: rights.nobody,
      budget: rights.nobody,
      mostEach: rights.nobody,
      // Whoever leads closes it, asked anew who they are; what was sealed opens it by nobody's hand.
      state: rights.freshLeadingOrDisclosure,
      asked: rights.nobody,
      away: rights.nobody,
      results: rights.disclosure,
      voters: rights.disclosure,
    },
  },
  words: { noun: 'vote', object: 'the vote', named: 'never', held: '' },
  changes: plainChanges(voteRoundCollection),
  wire: 'whole',
};
