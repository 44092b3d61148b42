import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { dependencyCollection, type Dependency } from './dependency';
import { dependencyLimits, MOST_DEPENDENCIES } from './dependency-limits';

export const dependencyDefinition: EntityDefinition<'dependency', Dependency, 'dependencies'> = {
  collection: dependencyCollection,
  limits: dependencyLimits,
  most: MOST_DEPENDENCIES,
  isNamedByCommand: true,
  refersTo: [
    { to: 'milestone', ids: (dependency) => [dependency.milestoneId], removal: 'cascade' },
    { to: 'milestone', ids: (dependency) => [dependency.targetMilestoneId], removal: 'restrict' },
  ],
  partOf: ({ milestoneId }) => [milestoneId],
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.nobody,
    edited: {
      milestoneId: rights.team,
      text: rights.words,
      source: rights.team,
      blocking: rights.team,
      targetMilestoneId: rights.team,
      owner: rights.team,
      neededByWeek: rights.team,
      status: rights.team,
      by: rights.nobody,
    },
  },
  words: { noun: 'dependency', object: 'the dependency', named: 'itself', held: 'need it' },
  changes: plainChanges(dependencyCollection),
  wire: 'whole',
};
