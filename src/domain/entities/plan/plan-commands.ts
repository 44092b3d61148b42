import { markerCommands } from './marker/marker-commands';
import { reactionCommands } from './reaction/reaction-commands';

/** What is written beside the weeks of the draft: what it needs, and what people think of it. */
export const planCommands = { ...markerCommands, ...reactionCommands };
