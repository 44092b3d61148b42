import { dependencyCommands } from './dependency/dependency-commands';
import { milestoneCommands } from './milestone/milestone-commands';
import { resultCommands } from './milestone/result-commands';

/** What is written of cards, and of what they wait for. */
export const milestonesCommands = { ...milestoneCommands, ...resultCommands, ...dependencyCommands };
