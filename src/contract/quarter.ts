import type { Quarter } from '#domain/quarter/quarter';
import * as z from 'zod';
import { entitySchemas, SettingsSchema, StoredId } from './entities';
import type { Held, HeldEqual } from './held-equal';
import { list } from './list';

/** A whole quarter: what `quarter.open` answers and what a snapshot holds. */
export const QuarterSchema = z.object({
  id: StoredId,
  settings: SettingsSchema,
  members: list(entitySchemas.member),
  visions: list(entitySchemas.vision),
  companyObjectives: list(entitySchemas.companyObjective),
  objectives: list(entitySchemas.objective),
  keyResults: list(entitySchemas.keyResult),
  hypotheses: list(entitySchemas.hypothesis),
  milestones: list(entitySchemas.milestone),
  dependencies: list(entitySchemas.dependency),
  placements: list(entitySchemas.placement),
  sizeDefinitions: list(entitySchemas.sizeDefinition),
  effortRounds: list(entitySchemas.effortRound),
  ballots: list(entitySchemas.ballot),
  mappings: list(entitySchemas.mapping),
  runs: list(entitySchemas.run),
  receipts: list(entitySchemas.receipt),
});
type _Quarter = Held<HeldEqual<Quarter, z.output<typeof QuarterSchema>>>;
