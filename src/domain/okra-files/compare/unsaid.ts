import { CONCEPTS } from '../../quarter/entity-definitions';
import type { EntityName } from '../../quarter/quarter';
import type { Json } from '../../kernel/json';
import { ownValue } from '../../kernel/own-value';
import { blankMilestone } from '../blank-cards';
import type { Unsaid } from '../import-draft';
import { RECORD_KINDS } from '../records/record-kinds';
import type { Values } from '../records/record-kind';

const { id: _, title: __, rank: ___, authorIds: ____, ownerId: _____, ...card } = blankMilestone('', '');

/** What blocks and rows say of a thing, as it is where nobody said it. */
const OF_BLOCKS: Readonly<Partial<Record<EntityName, Values>>> = {
  vision: { text: '' },
  companyObjective: { nick: '', priority: '', description: '' },
  productArea: { description: '' },
  contribution: { companyObjectiveId: null },
  objective: {
    description: '',
    priority: '',
    companyObjectiveIds: [],
    areaIds: [],
    status: 'draft',
    slot: 'current',
    extra: [],
  },
  keyResult: { text: '' },
  milestone: card as unknown as Values,
  placement: { startWeek: null, endWeek: null },
};

/** The same of what records say: what tells a thing from others stays, or it would be found no more. */
const ofRecords = (concept: EntityName): Values =>
  Object.fromEntries(
    RECORD_KINDS.filter((kind) => kind.concept === concept).flatMap(({ fields }) =>
      fields
        .filter(({ isOfIdentity }) => isOfIdentity !== true)
        .map(({ field, blank }): [string, Json] =>
          field.includes('.') ? [field.slice(0, field.indexOf('.')), null] : [field, blank],
        ),
    ),
  );

const NONE: Values = {};

const BLANKS: ReadonlyMap<EntityName, Values> = new Map(
  CONCEPTS.map((concept) => [concept, { ...ofRecords(concept), ...ownValue(OF_BLOCKS, concept) }]),
);

/** The fields of things of an entity that files can say, as if nobody had said any of them. */
export const blanksOf = (concept: EntityName): Values => BLANKS.get(concept) ?? NONE;

/** A thing of the quarter of which files are yet to say what it is. */
export const unsaid: Unsaid = (concept, thing) => ({ ...thing, ...blanksOf(concept) });
