import { contributionCommands } from './contribution/contribution-commands';
import { writingRoundCommands } from './writing-round/writing-round-commands';

/** What is written in an area of the sessions themselves: rounds, and what comes of them. */
export const facilitationCommands = { ...contributionCommands, ...writingRoundCommands };
