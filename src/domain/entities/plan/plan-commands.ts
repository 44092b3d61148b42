import { absenceCommands } from './absence/absence-commands';
import { markerCommands } from './marker/marker-commands';
import { reactionCommands } from './reaction/reaction-commands';

/** What is written beside the weeks of the draft: what it needs, what people think of it, and who is away. */
export const planCommands = { ...markerCommands, ...reactionCommands, ...absenceCommands };
