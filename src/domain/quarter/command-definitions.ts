import { agreementCommands } from '../entities/agreement/agreement-commands';
import { pageShareCommands } from '../entities/exports/page-share/page-share-commands';
import { releaseCommands } from '../entities/exports/release/release-commands';
import { facilitationCommands } from '../entities/facilitation/facilitation-commands';
import { milestonesCommands } from '../entities/milestones/milestones-commands';
import { planCommands } from '../entities/plan/plan-commands';
import { placementCommands } from '../entities/plan/placement/placement-commands';
import { mappingCommands } from '../entities/publishing/mapping/mapping-commands';
import { scoringCommands } from '../entities/scoring/scoring-commands';
import { memberCommands } from '../entities/team/member/member-commands';
import { byMembers, type CommandDefinition, type CommandPolicy } from '../kernel/command-definition';
import { ownValue } from '../kernel/own-value';
import type { Change } from './change';
import type { AnyCommand, SealingCommand, ServerCommand } from './command';
import { memberRemovalCommands } from './member-removal-commands';
import type { DecisionContext } from './decision';
import type { Quarter } from './quarter';
import { removalCommands } from './removal-commands';
import { sealingPolicies } from './sealing-policies';
import { serverPolicies } from './server-policies';
import { settingCommands } from './setting-commands';
import { undoCommands, undoPolicy } from './undo-commands';

type Kind = AnyCommand['kind'];
type Sent<K extends Kind> = Extract<AnyCommand, { readonly kind: K }>;

/** Of what a command is told each takes what it needs. */
type DefinitionOf<K extends Kind> = K extends ServerCommand['kind'] | SealingCommand['kind'] | 'batch'
  ? CommandPolicy
  : CommandDefinition<Quarter, Sent<K>, Change, never>;

type Definitions = { readonly [K in Kind]: DefinitionOf<K> };

const written = { ...agreementCommands, ...milestonesCommands, ...facilitationCommands, ...planCommands };

const told: Omit<Definitions, 'undo'> = {
  ...written,
  ...removalCommands(written),
  ...scoringCommands,
  ...placementCommands,
  ...mappingCommands,
  ...releaseCommands,
  ...pageShareCommands,
  ...memberCommands,
  ...memberRemovalCommands,
  ...settingCommands,
  ...serverPolicies,
  ...sealingPolicies,
  // Its parts are decided, each as it would be alone.
  batch: byMembers,
};

/**
 * All commands: who may send them, who may take them back, where and how they are decided. One that nobody defined does
 * not compile. An undo asks what it is to take back, so it comes last.
 */
const commandDefinitions: Definitions = {
  ...told,
  ...undoCommands((kind) => (kind === 'undo' ? undoPolicy : ownValue<CommandPolicy>(told, kind))),
};

/** What is said of a command, or of an entry by the kind it was stored with; undefined: no such kind is known here. */
export const policyOf = (kind: string): CommandPolicy | undefined =>
  ownValue<CommandPolicy>(commandDefinitions, kind);

type AnyDefinition = CommandDefinition<Quarter, AnyCommand, Change, DecisionContext>;

/** How a command is decided in a page as on the server; undefined: only the server decides it, or nobody knows it. */
export const definitionOfCommand = (kind: string): AnyDefinition | undefined => {
  const found = ownValue<CommandPolicy>(commandDefinitions, kind);
  // Which definition meets which command is correlated by the name; the compiler cannot follow that through a union.
  return found !== undefined && 'decide' in found ? (found as unknown as AnyDefinition) : undefined;
};
