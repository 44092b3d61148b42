import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { setAsideCollection, type SetAside } from './set-aside';
import { setAsideLimits } from './set-aside-limits';

export const setAsideDefinition: EntityDefinition<'setAside', SetAside, 'setAsides'> = {
  collection: setAsideCollection,
  since: 12,
  limits: setAsideLimits,
  most: null,
  isNamedByCommand: false,
  refersTo: [{ to: 'milestone', ids: ({ id }) => [id], removal: 'cascade' }],
  rights: {
    added: rights.team,
    removed: rights.team,
    moved: rights.nobody,
    edited: {
      reason: rights.team,
      why: rights.team,
      next: rights.team,
      week: rights.team,
      decidedBy: rights.team,
      decidedAt: rights.team,
    },
  },
  words: { noun: 'decision', object: 'why it is not done now:', named: 'by its card', held: '' },
  changes: plainChanges(setAsideCollection),
  wire: 'whole',
};
