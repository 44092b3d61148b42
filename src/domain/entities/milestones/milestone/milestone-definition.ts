import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { MAX_MILESTONES, milestoneCollection, type Milestone } from './milestone';
import { milestoneLimits } from './milestone-limits';

export const milestoneDefinition: EntityDefinition<'milestone', Milestone, 'milestones'> = {
  collection: milestoneCollection,
  limits: milestoneLimits,
  most: MAX_MILESTONES,
  isNamedByCommand: true,
  refersTo: [
    { to: 'objective', ids: (milestone) => [milestone.objectiveId], removal: 'restrict' },
    { to: 'keyResult', ids: (milestone) => milestone.keyResultIds, removal: 'restrict' },
    { to: 'hypothesis', ids: (milestone) => milestone.hypothesisIds, removal: 'restrict' },
    { to: 'cluster', ids: (milestone) => [milestone.clusterId], removal: 'restrict' },
    {
      to: 'milestone',
      ids: (milestone) => [milestone.twinOf],
      removal: 'restrict',
      inTheWay: 'while another card is marked as its twin. Take that mark away first.',
    },
    { to: 'member', ids: (milestone) => [milestone.ownerId], removal: 'restrict' },
  ],
  rights: {
    added: rights.teamOrDisclosure,
    removed: rights.noise,
    moved: rights.team,
    edited: {
      title: rights.words,
      description: rights.words,
      type: rights.team,
      objectiveId: rights.team,
      keyResultIds: rights.team,
      hypothesisIds: rights.team,
      timebox: rights.words,
      question: rights.words,
      measure: rights.words,
      threshold: rights.words,
      decideByWeek: rights.team,
      result: rights.team,
      effort: rights.team,
      businessValue: rights.team,
      uxValue: rights.team,
      dependenciesText: rights.team,
      dependenciesNone: rights.team,
      skillsText: rights.team,
      skills: rights.team,
      status: rights.team,
      notes: rights.words,
      colour: rights.team,
      clusterId: rights.team,
      twinOf: rights.team,
      authorIds: rights.nobody,
      ownerId: rights.team,
      tasks: rights.words,
      extra: rights.words,
      by: rights.nobody,
    },
  },
  words: { noun: 'milestone', object: 'the milestone', named: 'itself', held: 'wait for it' },
  changes: plainChanges(milestoneCollection),
  wire: 'whole',
};
