import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { memberCollection, type Member } from './member';
import { memberLimits } from './member-limits';

export const memberDefinition: EntityDefinition<'member', Member, 'members'> = {
  collection: memberCollection,
  limits: memberLimits,
  most: null,
  isNamedByCommand: true,
  refersTo: [],
  rights: {
    // The people of the sample are nobody's account, and lead nothing.
    added: { who: ['self', 'facilitator', 'sample'], fresh: true },
    removed: rights.freshSelfOrLead,
    moved: rights.nobody,
    // Nobody names themselves a facilitator.
    edited: { role: rights.freshSelfOrLead, facilitator: rights.freshLead, skills: rights.freshSelfOrLead },
  },
  words: { noun: 'member', object: 'the team', named: 'never', held: '' },
  changes: plainChanges(memberCollection),
  wire: 'whole',
};
