import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { contributionCollection, type Contribution } from './contribution';
import { contributionLimits } from './contribution-limits';

export const contributionDefinition: EntityDefinition<'contribution', Contribution, 'contributions'> = {
  collection: contributionCollection,
  since: 5,
  limits: contributionLimits,
  most: null,
  isNamedByCommand: true,
  refersTo: [
    { to: 'companyObjective', ids: (contribution) => [contribution.companyObjectiveId], removal: 'restrict' },
    { to: 'writingRound', ids: (contribution) => [contribution.roundId], removal: 'restrict' },
    { to: 'cluster', ids: ({ clusterId }) => [clusterId], removal: 'restrict' },
    {
      to: 'contribution',
      ids: ({ twinOf }) => [twinOf],
      removal: 'restrict',
      inTheWay: 'while another card is marked as its twin. Take that mark away first.',
    },
  ],
  rights: {
    added: rights.teamOrDisclosure,
    removed: rights.noise,
    moved: rights.team,
    edited: {
      text: rights.words,
      companyObjectiveId: rights.team,
      roundId: rights.nobody,
      clusterId: rights.team,
      twinOf: rights.team,
      by: rights.nobody,
    },
  },
  words: { noun: 'contribution', object: 'the contribution', named: 'itself', held: 'come from it' },
  changes: plainChanges(contributionCollection),
  wire: 'whole',
};
