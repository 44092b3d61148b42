import { effortRoundCommands } from './effort-round/effort-round-commands';
import { scoreRoundCommands } from './score-round/score-round-commands';
import { sizeDefinitionCommands } from './size-definition/size-definition-commands';

/** How a team comes to its scores. */
export const scoringCommands = { ...sizeDefinitionCommands, ...effortRoundCommands, ...scoreRoundCommands };
