import { CONCEPTS, definitionOf } from './entity-definitions';
import type { Quarter } from './quarter';

/**
 * What a member may see of a quarter; null: somebody who only reads along.
 * The same type with the secrets absent, and the very same quarter where there are none.
 */
export const redact = (quarter: Quarter, reader: string | null): Quarter =>
  CONCEPTS.reduce((seen, concept) => definitionOf(concept).changes.redact(seen, reader), quarter);
