import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { releaseCollection, type Release } from './release';
import { MOST_RELEASES, releaseLimits } from './release-limits';

export const releaseDefinition: EntityDefinition<'release', Release, 'releases'> = {
  collection: releaseCollection,
  since: 8,
  limits: releaseLimits,
  most: MOST_RELEASES,
  // A page may be released, closed and released again.
  isNamedByCommand: false,
  refersTo: [],
  rights: {
    added: rights.freshLead,
    removed: rights.freshLead,
    moved: rights.nobody,
    edited: { by: rights.nobody },
  },
  words: { noun: 'release', object: 'the exports of a page', named: 'never', held: '' },
  changes: plainChanges(releaseCollection),
  wire: 'whole',
};
