import { allOf } from '../../quarter/collections';
import type { EntityName, Quarter } from '../../quarter/quarter';
import { RECORD_KINDS } from '../records/record-kinds';

/** Sizes are there before anybody wrote anything. */
const WRITTEN: readonly EntityName[] = [
  ...new Set<EntityName>([
    ...RECORD_KINDS.map(({ concept }) => concept).filter((concept) => concept !== 'sizeDefinition'),
    ...(['companyObjective', 'productArea'] as const),
  ]),
];

/** Whether anything stands in a quarter that files could say otherwise: then an import is compared with it first. */
export const isFilled = (quarter: Quarter): boolean =>
  WRITTEN.some((concept) => allOf(quarter, concept).length > 0);
