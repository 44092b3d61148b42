import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { pageShareCollection, type PageShare } from './page-share';
import { MOST_PAGE_SHARES, pageShareLimits } from './page-share-limits';

export const pageShareDefinition: EntityDefinition<'pageShare', PageShare, 'pageShares'> = {
  collection: pageShareCollection,
  since: 13,
  limits: pageShareLimits,
  most: MOST_PAGE_SHARES,
  isNamedByCommand: true,
  refersTo: [],
  rights: {
    added: rights.freshLead,
    removed: rights.freshLead,
    moved: rights.nobody,
    edited: {
      page: rights.nobody,
      space: rights.nobody,
      kind: rights.nobody,
      what: rights.nobody,
      revision: rights.freshLead,
      at: rights.freshLead,
      by: rights.freshLead,
    },
  },
  words: { noun: 'shared page', object: 'a page in Confluence', named: 'never', held: '' },
  changes: plainChanges(pageShareCollection),
  wire: 'whole',
};
