import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { reactionCollection, type Reaction } from './reaction';
import { MOST_REACTIONS, reactionLimits } from './reaction-limits';

export const reactionDefinition: EntityDefinition<'reaction', Reaction, 'reactions'> = {
  collection: reactionCollection,
  since: 11,
  limits: reactionLimits,
  most: MOST_REACTIONS,
  isNamedByCommand: true,
  refersTo: [{ to: 'milestone', ids: ({ milestoneId }) => [milestoneId], removal: 'cascade' }],
  partOf: ({ milestoneId }) => [milestoneId],
  rights: {
    added: rights.team,
    removed: rights.author,
    moved: rights.nobody,
    edited: {
      milestoneId: rights.nobody,
      // What somebody thinks nobody else says for them; that it is settled the team says.
      kind: rights.own,
      text: rights.own,
      resolved: rights.team,
      by: rights.nobody,
    },
  },
  words: { noun: 'reaction', object: 'the reaction', named: 'never', held: '' },
  changes: plainChanges(reactionCollection),
  wire: 'whole',
};
