import { effortRoundCommands } from './effort-round/effort-round-commands';
import { preWorkCommands } from './pre-work/pre-work-commands';
import { scoreRoundCommands } from './score-round/score-round-commands';
import { sizeDefinitionCommands } from './size-definition/size-definition-commands';

/** How a team comes to its scores, and what of its sessions it does before the call. */
export const scoringCommands = {
  ...sizeDefinitionCommands,
  ...effortRoundCommands,
  ...scoreRoundCommands,
  ...preWorkCommands,
};
