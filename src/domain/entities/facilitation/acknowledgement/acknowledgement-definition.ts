import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { acknowledgementCollection, type Acknowledgement } from './acknowledgement';
import { acknowledgementLimits, MOST_ACKNOWLEDGEMENTS } from './acknowledgement-limits';

export const acknowledgementDefinition: EntityDefinition<
  'acknowledgement',
  Acknowledgement,
  'acknowledgements'
> = {
  collection: acknowledgementCollection,
  since: 11,
  limits: acknowledgementLimits,
  most: MOST_ACKNOWLEDGEMENTS,
  // A finding may be fine, opened again, and fine once more.
  isNamedByCommand: false,
  refersTo: [],
  rights: {
    added: rights.leadOrLeading,
    removed: rights.leadOrLeading,
    moved: rights.nobody,
    edited: { reason: rights.leadOrLeading, by: rights.nobody, at: rights.nobody },
  },
  words: { noun: 'acknowledgement', object: 'what is fine as it is', named: 'never', held: '' },
  changes: plainChanges(acknowledgementCollection),
  wire: 'whole',
};
